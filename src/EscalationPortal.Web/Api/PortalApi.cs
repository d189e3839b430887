using System.ComponentModel;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.Protocols.Reading;
using MediatR;

namespace EscalationPortal.Web.Api;

/// <summary>
/// What other systems may read without signing in: protocols and working days. Described at <c>/api/v1/openapi.json</c>.
/// </summary>
internal static class PortalApi
{
    public static IServiceCollection AddPortalApi(this IServiceCollection services) =>
        services.AddOpenApi(
            "v1",
            options =>
                options.AddDocumentTransformer(
                    (document, _, _) =>
                    {
                        document.Info = new()
                        {
                            Title = "Escalation Portal",
                            Version = "v1",
                            Description =
                                "Published protocols of safeguarding partnerships, and their working days. Nothing here is about a case.",
                        };
                        document.Servers?.Clear(); // whoever reads it knows where it came from
                        return Task.CompletedTask;
                    }
                )
        );

    public static void MapPortalApi(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints
            .MapGroup("/api/v1")
            .AllowAnonymous()
            .AddEndpointFilter<ApiRefusals>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/protocols/{partnership}", ProtocolAsync)
            .WithSummary("The definition in force of a partnership's protocol, its contacts as the partnership keeps them")
            .Produces(StatusCodes.Status200OK, contentType: "application/json");
        api.MapGet("/calendars/{partnership}/{year}", CalendarAsync)
            .WithSummary("The days of a year that are not worked, weekends apart")
            .Produces<CalendarAnswer>()
            .ProducesValidationProblem();
        api.MapGet("/calendars/{partnership}/due", DueAsync)
            .WithSummary("When a number of working days is over, and why")
            .Produces<DueAnswer>()
            .ProducesValidationProblem();
        endpoints.MapOpenApi("/api/{documentName}/openapi.json").AllowAnonymous();
    }

    private static async Task<IResult> ProtocolAsync(
        [Description("Key of the partnership, as in the address of its protocol's page")] string partnership,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        Results.Text(
            DefinitionJson.Write(await mediator.Send(new GetProtocol(partnership), cancellationToken) ?? throw new NotFoundException()),
            "application/json"
        );

    private static async Task<IResult> CalendarAsync(
        [Description("Key of the partnership, as in the address of its protocol's page")] string partnership,
        [Description("The year, such as 2026")] string year,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Results.Ok(CalendarAnswer.Of(await mediator.Send(new GetCalendar(partnership, year), cancellationToken)));

    private static async Task<IResult> DueAsync(
        [Description("Key of the partnership, as in the address of its protocol's page")] string partnership,
        [Description("When the clock starts: 2026-07-03, or 2026-07-03T15:00 in London time, or with an offset, 2026-07-03T14:00Z")]
            string? from,
        [Description("How many working days it runs, 1 to 250")] string? workingDays,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Results.Ok(DueAnswer.Of(partnership, await mediator.Send(new GetDue(partnership, from, workingDays), cancellationToken)));
}
