using EscalationPortal.Application.Data;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Board.Registers;

/// <summary>One page of the register of all cases that are open to somebody's roles .</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Filter">Which cases.</param>
/// <param name="Before">The last case of the page before.</param>
public sealed record ListRegister(Actor Actor, RegisterFilter Filter, SummaryMark? Before) : IRequest<RegisterPage>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Protocol">The protocol in force, with the stages and categories to choose from.</param>
/// <param name="Roles">The roles held.</param>
/// <param name="Cases">What is urgent first, then the latest raised.</param>
/// <param name="Agencies">The agencies to choose from, by name.</param>
/// <param name="Below">Open cases at each stage below the first from which a role sees single cases; empty where no such figures are
/// the role's.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
public sealed record RegisterPage(
    Protocol Protocol,
    IReadOnlyList<BoardRole> Roles,
    IReadOnlyList<RegisterCase> Cases,
    IReadOnlyList<RegisterAgency> Agencies,
    IReadOnlyList<StageCount> Below,
    SummaryMark? Next
)
{
    /// <summary>Cases on one page.</summary>
    public const int Size = 50;
}

/// <summary>An agency by whose cases the register can be filtered.</summary>
public sealed record RegisterAgency(Guid Id, string Name);

/// <summary>How many cases are open at a stage.</summary>
public sealed record StageCount(Stage Stage, int Open);

internal sealed class ListRegisterHandler(PortalDb db, ProtocolProvider protocols, RegisterQueries register)
    : IRequestHandler<ListRegister, RegisterPage>
{
    public async Task<RegisterPage> Handle(ListRegister query, CancellationToken cancellationToken)
    {
        var (_, protocol) = await protocols.InForce(query.Actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        var roles = protocol.RolesOf(query.Actor);
        roles.RequireBoard();
        var found = await register.Cases(query.Actor, protocol, query.Filter, query.Before, RegisterPage.Size + 1, cancellationToken);
        var below = protocol.CountedBelow(roles);
        var figures = await Figures(query.Actor.Partnership, [.. below.Select(stage => stage.Key)], cancellationToken);
        List<RegisterCase> page = [.. found.Take(RegisterPage.Size)];
        return new RegisterPage(
            protocol,
            roles,
            page,
            [
                .. figures
                    .Where(figure => figure.Agency is not null)
                    .Select(figure => new RegisterAgency(figure.Agency!.Value, figure.Name))
                    .OrderBy(agency => agency.Name, StringComparer.OrdinalIgnoreCase),
            ],
            [
                .. below.Select(stage => new StageCount(
                    stage,
                    figures.FirstOrDefault(figure => figure.Agency is null && figure.Name == stage.Key)?.Open ?? 0
                )),
            ],
            found.Count > RegisterPage.Size ? new SummaryMark(page[^1].Line.Urgent, page[^1].Line.Id) : null
        );
    }

    /// <summary>The agencies, and how many cases are open at each of some stages, in one statement.</summary>
    private Task<List<Figure>> Figures(string partnership, string[] stages, CancellationToken cancellationToken)
    {
        var agencies = db
            .Agencies.AsNoTracking()
            .Where(agency => agency.Partnership == partnership)
            .Select(agency => new Figure
            {
                Agency = agency.Id,
                Name = agency.Name,
                Open = 0,
            });
        var open = db
            .Disputes.AsNoTracking()
            .Where(d => d.Partnership == partnership && d.EndedAt == null && stages.Contains(d.StageKey))
            .GroupBy(d => d.StageKey)
            .Select(stage => new Figure
            {
                Agency = null,
                Name = stage.Key,
                Open = stage.Count(),
            });
        return (stages.Length == 0 ? agencies : agencies.Concat(open)).ToListAsync(cancellationToken);
    }

    private sealed class Figure
    {
        public required Guid? Agency { get; init; }

        /// <summary>Name of the agency, or key of the stage.</summary>
        public required string Name { get; init; }

        public required int Open { get; init; }
    }
}
