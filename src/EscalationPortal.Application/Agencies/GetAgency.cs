using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Reports;
using EscalationPortal.Domain.WorkingDays;
using MediatR;

namespace EscalationPortal.Application.Agencies;

/// <summary>The actor's own agency: its posts and its forms .</summary>
public sealed record GetAgency(Actor Actor) : IRequest<AgencyView>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Name">The agency.</param>
/// <param name="Tiers">Every tier of the protocol with the agency's posts, lowest first.</param>
/// <param name="Forms">Made, received, internal.</param>
/// <param name="Returns">The current and the last year of the annual return; empty when the protocol asks for none.</param>
/// <param name="ThemeForm">The form for general themes; null when the protocol has none.</param>
public sealed record AgencyView(string Name, IReadOnlyList<TierPosts> Tiers, IReadOnlyList<FormPage> Forms, IReadOnlyList<ReturnYear> Returns, ThemeForm? ThemeForm);

internal sealed class GetAgencyHandler(PortalDb db, ProtocolLibrary protocols, FormBook forms, TimeProvider clock) : IRequestHandler<GetAgency, AgencyView>
{
    public async Task<AgencyView> Handle(GetAgency query, CancellationToken cancellationToken)
    {
        var agency = query.Actor.RequireAgency();
        var (_, protocol) = await protocols.InForce(query.Actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        var today = LondonTime.DateOf(clock.GetUtcNow());
        var posts = await db.PostLinesOf(query.Actor.Partnership, agency, today, cancellationToken);
        var years = protocol.AnnualReturn is { } rule ? ReturnYears(ReturnYear.Of(today, rule.FirstMonth)) : [];
        return new AgencyView(query.Actor.AgencyName, Tiers(protocol, posts), await forms.FirstPages(query.Actor, agency, cancellationToken), years, protocol.ThemeForm);
    }

    private static IReadOnlyList<TierPosts> Tiers(Protocol protocol, IReadOnlyList<PostLine> posts) =>
        [.. protocol.Words.Tiers.Keys.Where(tier => tier != Tier.Board).Union(posts.Select(post => post.Tier)).Order()
            .Select(tier => new TierPosts(tier, protocol.Words.TierName(tier), [.. posts.Where(post => post.Tier == tier)]))];

    private static ReturnYear[] ReturnYears(ReturnYear current) => [current, current with { Starting = current.Starting - 1 }];
}
