using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Disputes;

/// <content>Conditions of a panel (R-136 to R-143).</content>
internal static partial class Guards
{
    public static Refusal? AtPanelStage(Situation now) =>
        now.Stage.Panel is not null ? null : Refusal.NotNow("not-at-board", $"The case has not reached {PanelStage(now).Name}.");

    /// <summary>Who convenes it, chooses its members and records its decision.</summary>
    public static Refusal? Convenes(Situation now) =>
        now.Stage.Panel!.IsConvenedBy(now.Actor) ? null : Refusal.Forbidden("panel-convener", OnlyRoles(now, now.Stage.Panel.ConvenedBy));

    public static Refusal? Arranges(Situation now) =>
        now.Stage.Panel!.IsArrangedBy(now.Actor)
            ? null
            : Refusal.Forbidden("panel-arranger", OnlyRoles(now, now.Stage.Panel.ConvenedBy.Union(now.Stage.Panel.ArrangedBy)));

    /// <summary>Papers come from the two sides and from those who arrange the panel.</summary>
    public static Refusal? BringsPapers(Situation now) => now.Dispute.SideOf(now.Actor) is not null ? null : Arranges(now);

    public static Refusal? NoPanelStands(Situation now) =>
        now.Dispute.PanelNow is not { } panel
            ? null
            : Refusal.NotNow(
                "panel-stands",
                $"The {now.Stage.Panel!.Label} of {DateWords.Moment(panel.Sitting.StartsAt)} is convened. It has to be cancelled "
                    + "first."
            );

    /// <summary>A cancelled panel is not taken up again: another is convened.</summary>
    public static Refusal? PanelStands(Situation now) =>
        now.Dispute.PanelNow is not null ? null
        : now.Dispute.Panels is [.., { Cancelled: { } cancelled }]
            ? Refusal.NotNow(
                "panel-cancelled",
                $"The {now.Stage.Panel!.Label} was cancelled on {DateWords.Moment(cancelled.At)} and stays so. A new one has to be "
                    + "convened."
            )
        : Refusal.NotNow("no-panel", $"No {now.Stage.Panel!.Label} is convened.");

    public static Refusal? PanelHasNotMet(Situation now) =>
        now.Dispute.PanelNow!.AttendanceAt is null ? null : Refusal.NotNow("panel-met", $"The {now.Stage.Panel!.Label} has met.");

    public static Refusal? NotHeardYet(Situation now) =>
        now.Dispute.SideOf(now.Actor) is { } side && now.Dispute.PanelNow!.Representations.Any(one => one.Side == side && !one.Declined)
            ? Refusal.NotNow(
                "already-heard",
                $"{now.Dispute.SideState(side).AgencyName} has made its representation. What comes later is added as a paper."
            )
            : null;

    public static Refusal? BundleNotSent(Situation now) =>
        now.Dispute.PanelNow!.Bundle is not { } bundle
            ? null
            : Refusal.NotNow(
                "bundle-sent",
                $"The papers went out on {DateWords.Moment(bundle.SentAt)} and stand as they are. What comes later is marked as late."
            );

    /// <summary>Both sides are heard first, or have declined (R-138).</summary>
    public static Refusal? BothHeard(Situation now)
    {
        var missing = Enum.GetValues<Side>()
            .Where(side => !now.Dispute.PanelNow!.Heard(side))
            .Select(side => now.Dispute.SideState(side).AgencyName)
            .ToList();
        return missing.Count == 0
            ? null
            : Refusal.NotNow(
                "representations-first",
                $"{string.Join(" and ", missing)} {(missing.Count == 1 ? "has" : "have")} neither made nor declined a "
                    + $"representation. The {now.Stage.Panel!.Label} hears both sides before it decides."
            );
    }

    public static Refusal? AttendanceRecorded(Situation now) =>
        now.Dispute.PanelNow!.AttendanceAt is not null ? null : Refusal.NotNow("attendance-first", "Record first who attended.");

    public static Refusal? ReceiptIsAsked(Situation now) =>
        !now.Stage.Receipt ? Refusal.NotNow("no-receipt-here", "No receipt is asked for here.")
        : now.Dispute.OwesReceipt(now.Actor, now.Protocol) ? null
        : Refusal.NotNow("already-received", "That the decision was received has been confirmed.");

    private static Stage PanelStage(Situation now) => now.Protocol.Stages.First(stage => stage.Panel is not null);

    private static string OnlyRoles(Situation now, IEnumerable<string> roles) =>
        $"Only {string.Join(" or ", roles.Select(now.Protocol.RoleLabel))} can do this.";
}
