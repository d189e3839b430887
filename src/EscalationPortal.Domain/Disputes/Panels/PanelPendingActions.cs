using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// Whose turn it is at a stage with a panel: choose a way, hear both sides, send the papers, meet, decide.
/// </summary>
internal static class PanelPendingActions
{
    public static IEnumerable<PendingAction> Of(Dispute dispute, Protocol protocol, PanelRule rule)
    {
        if (dispute.PanelNow is not { } panel)
        {
            return Roles(protocol, rule.ConvenedBy, DisputeAction.ConvenePanel);
        }

        var unheard = Enum.GetValues<Side>()
            .Where(side => !panel.Heard(side))
            .Select(side => dispute.SideState(side).Holder)
            .OfType<Party>()
            .Select(holder => new PendingAction(holder.PersonId, null, DisputeAction.MakeRepresentation, holder.Name))
            .ToList();
        var next =
            unheard.Count > 0 ? []
            : panel.Bundle is null && panel.AttendanceAt is null ? Roles(protocol, rule.ArrangedBy, DisputeAction.SendBundle)
            : panel.AttendanceAt is null ? Roles(protocol, rule.ArrangedBy, DisputeAction.RecordAttendance)
            : Roles(protocol, rule.ConvenedBy, DisputeAction.RecordPanelDecision);
        var undeclared = panel
            .Members.Where(member => member.Interest is null && panel.AttendanceAt is null)
            .Select(member => new PendingAction(member.Person.PersonId, null, DisputeAction.DeclareInterest, member.Person.Name));
        return [.. unheard, .. next, .. undeclared];
    }

    /// <summary>Each side and the raiser confirm that the decision has reached them.</summary>
    public static IEnumerable<PendingAction> Receipts(Dispute dispute, Stage stage)
    {
        if (!stage.Receipt)
        {
            return [];
        }

        var received = dispute.Current.Receipts;
        var sides = Enum.GetValues<Side>()
            .Where(side => !received.Any(receipt => receipt.ForSide && receipt.Side == side))
            .Select(side => dispute.SideState(side).Holder)
            .OfType<Party>();
        var raiser = received.Any(receipt => receipt.AsRaiser) ? [] : new[] { dispute.Escalating.Practitioner };
        return sides.Concat(raiser).Select(party => new PendingAction(party.PersonId, null, DisputeAction.ConfirmReceipt, party.Name));
    }

    private static IEnumerable<PendingAction> Roles(Protocol protocol, IEnumerable<string> roles, DisputeAction action) =>
        roles.Select(role => new PendingAction(null, role, action, protocol.RoleLabel(role)));
}
