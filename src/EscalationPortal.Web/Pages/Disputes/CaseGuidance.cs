using EscalationPortal.Application.Disputes;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>Which of the protocol's guidance stands beside a case, by how the viewer stands to it .</summary>
public static class CaseGuidance
{
    public static IReadOnlyList<GuidanceText> Of(CaseView view)
    {
        if (view.Dispute.Status.HasEnded())
        {
            return [];
        }

        var places = Places(view).ToHashSet();
        return [.. view.Protocol.Guidance.Where(text => text.Shown.Any(places.Contains))];
    }

    /// <summary>Where a part of the concern belongs, at any stage, for the side that raised it .</summary>
    public static IReadOnlyList<Signpost> Signposts(CaseView view) =>
        view.Side == Side.Escalating && !view.Dispute.Status.HasEnded() ? view.Protocol.SignpostsOf(view.Dispute.Intake.Screened) : [];

    private static IEnumerable<GuidancePlace> Places(CaseView view)
    {
        if (view.Relation.HasFlag(Relation.Raiser))
        {
            yield return GuidancePlace.Raiser;
        }

        if (view.Side == Side.Receiving)
        {
            yield return GuidancePlace.Receiver;
        }

        if (view.Side is not null && (view.Relation.HasFlag(Relation.ManagerOfSide) || view.Viewer.Tier > Tier.Practitioner))
        {
            yield return GuidancePlace.Manager;
        }
    }
}
