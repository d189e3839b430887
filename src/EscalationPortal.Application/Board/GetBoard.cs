using EscalationPortal.Application.Data;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Reports;
using EscalationPortal.Domain.WorkingDays;
using MediatR;

namespace EscalationPortal.Application.Board;

/// <summary>What the board's roles of somebody open to them.</summary>
public sealed record GetBoard(Actor Actor) : IRequest<BoardView>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Roles">The roles held.</param>
/// <param name="Protocol">The protocol in force, which says what the roles reach.</param>
/// <param name="Lists">The first page of what waits, of what is late, and of the rest that is open.</param>
/// <param name="Returns">The current and the last year of the returns; empty when they are not open to the person.</param>
/// <param name="ReadsAudit">Whether the audit is open.</param>
/// <param name="ThemeForm">The form of the general themes that are open; null when the protocol has none or they are not open.</param>
public sealed record BoardView(
    IReadOnlyList<BoardRole> Roles,
    Protocol Protocol,
    IReadOnlyDictionary<BoardList, SummaryPage> Lists,
    IReadOnlyList<ReturnYear> Returns,
    bool ReadsAudit,
    ThemeForm? ThemeForm
)
{
    /// <summary>What the coming month brings.</summary>
    public IReadOnlyList<ComingUp> Coming { get; init; } = [];

    /// <summary>The moment for which all of it holds.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>Whether something is logged to a role held .</summary>
    public bool HasLogs { get; } = Protocol.LoggedTo(Roles).Count > 0;

    /// <summary>Whether a role held sends themes to all agencies .</summary>
    public bool PublishesThemes { get; } =
        Protocol.ThemesToAgencies is { } themes
        && Protocol.Bodies.Any(body => themes.By.Contains(body.Key) && body.Roles.Any(Roles.Contains));

    /// <summary>The list of suggestions that is open to a role held; null where there is none .</summary>
    public SuggestionsRule? Suggestions { get; } =
        Protocol.Suggestions is { } rule && Roles.Any(role => rule.ReadBy.Contains(role.Key)) ? rule : null;

    /// <summary>Whether a role held prepares meetings and reads their packs .</summary>
    public bool HasMeetings { get; } = Protocol.Meetings is { } meetings && Roles.Any(role => meetings.By.Contains(role.Key));

    /// <summary>Whether reports of differences seen in meetings are open to a role held .</summary>
    public bool HasConferenceReports { get; } =
        Protocol.ConferenceReport is { } rule && Roles.Any(role => rule.By.Contains(role.Key) || rule.ReadBy.Contains(role.Key));
}

internal sealed class GetBoardHandler(PortalDb db, ProtocolProvider protocols, CaseSummaries summaries, TimeProvider clock)
    : IRequestHandler<GetBoard, BoardView>
{
    // of each list; the rest stands on pages of its own
    private const int First = 10;

    public async Task<BoardView> Handle(GetBoard query, CancellationToken cancellationToken)
    {
        var (_, protocol) = await protocols.InForce(query.Actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        var roles = protocol.RolesOf(query.Actor);
        roles.RequireBoard();
        Dictionary<BoardList, SummaryPage> lists = [];
        var now = clock.GetUtcNow();
        foreach (var list in new[] { BoardList.Waiting, BoardList.Late, BoardList.Open })
        {
            lists[list] = await summaries.Page(db.CasesForRoles(query.Actor, list, now), null, cancellationToken, First);
        }

        return new BoardView(
            roles,
            protocol,
            lists,
            Years(protocol, roles),
            roles.Any(role => role.ReadsAudit),
            roles.SeesThemes() ? protocol.ThemeForm : null
        )
        {
            Coming = await db.ComingUp(query.Actor, protocol, now, cancellationToken),
            Now = now,
        };
    }

    private ReturnYear[] Years(Protocol protocol, IReadOnlyList<BoardRole> roles)
    {
        if (protocol.AnnualReturn is not { } rule || !roles.SeesReturns())
        {
            return [];
        }

        var current = ReturnYear.Of(LondonTime.DateOf(clock.GetUtcNow()), rule.FirstMonth);
        return [current, current with { Starting = current.Starting - 1 }];
    }
}
