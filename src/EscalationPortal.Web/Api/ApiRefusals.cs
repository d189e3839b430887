using System.Text.Json;
using EscalationPortal.Application.Pipeline;
using FluentValidation;

namespace EscalationPortal.Web.Api;

/// <summary>Turns the refusals of the command layer into problem details (RFC 9457), each fault under the name of its parameter.</summary>
internal sealed class ApiRefusals : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (ValidationException invalid)
        {
            var faults = invalid.Errors.GroupBy(
                fault => JsonNamingPolicy.CamelCase.ConvertName(fault.PropertyName),
                fault => fault.ErrorMessage
            );
            return Results.ValidationProblem(
                faults.ToDictionary(named => named.Key, named => named.ToArray()),
                title: "The request cannot be read."
            );
        }
        catch (NotFoundException)
        {
            return Results.Problem(title: "There is no such partnership.", statusCode: StatusCodes.Status404NotFound);
        }
    }
}
