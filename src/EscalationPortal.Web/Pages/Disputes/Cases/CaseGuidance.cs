using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Disputes.Cases;

/// <summary>Which of the protocol's guidance stands beside a case, by how the viewer stands to it .</summary>
public static class CaseGuidance
{
    public static GuidanceView Of(CaseView view)
    {
        var places = view.Dispute.Status.HasEnded() ? [] : Places(view).ToHashSet();
        return new GuidanceView(view.Protocol.Guidance.Where(text => text.Shown.Any(places.Contains)), view.Protocol)
        {
            Starts = Starts(view),
        };
    }

    /// <summary>Where a part of the concern belongs, at any stage, for the side that raised it .</summary>
    public static IReadOnlyList<Signpost> Signposts(CaseView view) =>
        view.Side == Side.Escalating && !view.Dispute.Status.HasEnded() ? view.Protocol.SignpostsOf(view.Dispute.Intake.Screened) : [];

    /// <summary>Tracks that the viewer may start now, each with the link to do it, by key .</summary>
    private static Dictionary<string, Link> Starts(CaseView view) =>
        !view.OpenActs.Contains(DisputeAction.StartTrack)
            ? []
            : view
                .Protocol.Tracks.Where(track => view.Dispute.RefuseTrack(track, view.Protocol, view.Viewer, "why") is null)
                .ToDictionary(
                    track => track.Key,
                    track => new Link($"Log it: {track.Label}", ActAddress.Of(view.Dispute.Reference, DisputeAction.StartTrack))
                );

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
