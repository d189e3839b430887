using FluentValidation;
using FluentValidation.Results;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Application.Pipeline;

/// <summary>
/// The shape of a request, asked without sending it: what a page with an unreadable date still has to say about the rest.
/// </summary>
public static class RequestValidation
{
    /// <summary>Every fault that the request's validators find.</summary>
    public static async Task<IReadOnlyList<ValidationFailure>> Faults(
        IServiceProvider services,
        object request,
        CancellationToken cancellationToken
    )
    {
        List<ValidationFailure> faults = [];
        foreach (var validator in services.GetServices(typeof(IValidator<>).MakeGenericType(request.GetType())).OfType<IValidator>())
        {
            faults.AddRange((await validator.ValidateAsync(new ValidationContext<object>(request), cancellationToken)).Errors);
        }

        return faults;
    }
}
