using FluentValidation;
using FluentValidation.Results;

namespace EscalationPortal.Application.Pipeline;

/// <summary>Input faults that only a handler can see, such as what the protocol of this dispute makes compulsory.</summary>
internal static class Invalid
{
    public static ValidationException Field(string name, string message) => new([new ValidationFailure(name, message)]);
}
