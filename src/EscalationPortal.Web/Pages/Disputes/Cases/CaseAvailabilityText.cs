using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Pages.Disputes.Cases;

/// <summary>Who is missing, what the protocol allows instead, and that nothing waits for it.</summary>
public static class CaseAvailabilityText
{
    public static string Of(AbsentHolder away) =>
        away.StandsIn is { } deputy
            ? $"{away.Name} is away until {DateWords.WithoutYear(away.Until)}. {deputy} stands in and acts for them."
            : $"{away.Name} is away until {DateWords.WithoutYear(away.Until)}, and nobody stands in. No clock stops for it.";

    public static string Of(VacantTiers gap, CaseView view)
    {
        var vacant =
            gap.Vacant.Count == 0 ? string.Empty
            : gap.Vacant.Count == 1 ? $" The post “{gap.Vacant[0]}” is vacant."
            : $" Vacant are {Names.InWords([.. gap.Vacant.Select(post => $"“{post}”")])}.";
        var instead =
            gap.InPlace.Count == 0 ? " Nobody at all holds a post there." : $" {Names.InWords(gap.InPlace)} can be chosen instead.";
        var lead = gap.Lead is null ? string.Empty : $" Its safeguarding lead is {gap.Lead}.";
        return $"{gap.Agency} has nobody who stands as {Names.InWords(gap.Tiers)}.{vacant}{instead}{lead}{Route(view)} No clock "
            + "stops for it.";
    }

    /// <summary>The way that a provider has in place of a stage (R-049).</summary>
    private static string Route(CaseView view) =>
        view.Side == Side.Escalating
        && view.Protocol.Powers.ProviderRoute is { } route
        && route.IsFor(view.Dispute.Escalating.Practitioner.Sectors)
            ? $" {route.Text}"
            : string.Empty;
}
