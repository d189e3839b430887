using EscalationPortal.Application.Board;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Reports;

/// <summary>The form for a theme to all agencies, with what cases recorded and nobody has published yet .</summary>
public sealed record GetThemeProposals(Actor Actor) : IRequest<ThemeProposals>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Rule">What the protocol says.</param>
/// <param name="Body">In whose name the actor publishes.</param>
/// <param name="Proposals">From cases that are open to the actor's roles, latest first.</param>
public sealed record ThemeProposals(ThemesToAgencies Rule, Body Body, IReadOnlyList<ThemeProposal> Proposals);

/// <summary>What one case recorded.</summary>
/// <param name="Entry">The entry of its history.</param>
/// <param name="Reference">The case.</param>
/// <param name="At">When.</param>
/// <param name="Text">As it was written there.</param>
public sealed record ThemeProposal(Guid Entry, string Reference, DateTimeOffset At, string Text);

internal sealed class GetThemeProposalsHandler(PortalDb db, ProtocolProvider protocols) : IRequestHandler<GetThemeProposals, ThemeProposals>
{
    private const int Most = 200;

    /// <summary>The acts with which fields of a discussion or a result are written.</summary>
    private static readonly DisputeAction[] Writing =
    [
        DisputeAction.RecordDiscussion,
        DisputeAction.RecordDecision,
        DisputeAction.RecordAgreement,
        DisputeAction.RecordBoardResult,
        DisputeAction.WriteRecord,
    ];

    public async Task<ThemeProposals> Handle(GetThemeProposals query, CancellationToken cancellationToken)
    {
        var (protocol, rule) = await protocols.WithThemesToAgencies(query.Actor, cancellationToken);
        var body = protocol.RequirePublisher(query.Actor);
        var stages = rule.From.Select(field => field.Split('/')[0]).Distinct().ToArray();
        var partnership = query.Actor.Partnership;
        var entries = await (
            from entry in db.History.AsNoTracking()
            where
                entry.Partnership == partnership
                && stages.Contains(entry.StageKey)
                && Writing.Contains(entry.Action)
                && entry.PrivateTo == null
            join d in db.CasesForRoles(query.Actor)
                on new { entry.Partnership, entry.DisputeId } equals new { d.Partnership, DisputeId = d.Id }
            where !db.PublishedThemes.Any(theme => theme.Partnership == partnership && theme.FromEntry == entry.Id)
            orderby entry.At descending
            select new
            {
                entry.Id,
                entry.StageKey,
                entry.At,
                entry.Facts,
                d.Reference,
            }
        )
            .Take(Most)
            .ToListAsync(cancellationToken);
        return new ThemeProposals(
            rule,
            body,
            [
                .. from entry in entries
                from fact in entry.Facts
                where
                    fact.Field is not null
                    && rule.From.Contains($"{entry.StageKey}/{fact.Field}")
                    && !IsNone(protocol, entry.StageKey, fact)
                select new ThemeProposal(entry.Id, entry.Reference, entry.At, fact.Value),
            ]
        );
    }

    private static bool IsNone(Protocol protocol, string stage, Fact fact) =>
        protocol.Stages.FirstOrDefault(one => one.Key == stage)?.Fields.Any(field => field.Key == fact.Field && field.None == fact.Value)
        == true;
}
