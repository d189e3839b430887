using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Reports;
using EscalationPortal.Domain.WorkingDays;
using MediatR;

namespace EscalationPortal.Application.OwnAgency;

/// <summary>The actor's own agency: its posts and its forms .</summary>
public sealed record GetAgency(Actor Actor) : IRequest<AgencyView>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Name">The agency.</param>
/// <param name="Tiers">Every tier of the protocol with the agency's posts, lowest first.</param>
/// <param name="Forms">Made, received, internal.</param>
/// <param name="Returns">The current and the last year of the annual return; empty when the protocol asks for none.</param>
/// <param name="ThemeForm">The form for general themes; null when the protocol has none.</param>
public sealed record AgencyView(
    string Name,
    IReadOnlyList<TierPosts> Tiers,
    IReadOnlyList<FormPage> Forms,
    IReadOnlyList<ReturnYear> Returns,
    ThemeForm? ThemeForm
)
{
    /// <summary>Themes that the board sends to all agencies; null where the protocol has none .</summary>
    public ThemesToAgencies? ThemesToAgencies { get; init; }

    /// <summary>Whether the viewer, a manager, may bring the agency's experience to a meeting of the board .</summary>
    public bool BringsExperience { get; init; }
}

internal sealed class GetAgencyHandler(AgencyPosts posts, ProtocolProvider protocols, FormQueries forms, TimeProvider clock)
    : IRequestHandler<GetAgency, AgencyView>
{
    public async Task<AgencyView> Handle(GetAgency query, CancellationToken cancellationToken)
    {
        var agency = query.Actor.RequireAgency();
        var (_, protocol) = await protocols.InForce(query.Actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        var today = LondonTime.DateOf(clock.GetUtcNow());
        var tiers = await posts.ByTier(
            protocol,
            query.Actor.Partnership,
            new AgencyOption(agency, query.Actor.AgencyName),
            today,
            cancellationToken
        );
        var years = protocol.AnnualReturn is { } rule ? ReturnYears(ReturnYear.Of(today, rule.FirstMonth)) : [];
        return new AgencyView(
            query.Actor.AgencyName,
            tiers,
            await forms.FirstPages(query.Actor, agency, cancellationToken),
            years,
            protocol.ThemeForm
        )
        {
            ThemesToAgencies = protocol.ThemesToAgencies,
            BringsExperience = protocol.Meetings is not null && query.Actor.Tier > Tier.Practitioner,
        };
    }

    private static ReturnYear[] ReturnYears(ReturnYear current) => [current, current with { Starting = current.Starting - 1 }];
}
