using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Disputes.Fields;

/// <summary>The tick by which the writer confirms the language .</summary>
internal static class FactualLanguage
{
    /// <summary>Requires the tick where the stage asks for it.</summary>
    /// <exception cref="FluentValidation.ValidationException">The stage asks for it, and it is missing.</exception>
    public static void Require(Stage stage, bool ticked)
    {
        if (stage.Discussion?.Factual is not null && !ticked)
        {
            throw Invalid.Field(nameof(FactualLanguage), "Tick to confirm the language");
        }
    }
}
