using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Disputes.Cases;

namespace EscalationPortal.Web.Pages.Shared.Cases;

/// <summary>The two ages that every list shows: of the dispute and of its stage .</summary>
public static class CaseAges
{
    /// <summary>How long the dispute is open, or was.</summary>
    public static string Open(DateTimeOffset raised, DateTimeOffset? ended, DateTimeOffset now) => Days(raised, ended ?? now);

    /// <summary>How long it stands at its stage; null once it has ended.</summary>
    public static string? AtStage(DateTimeOffset since, DateTimeOffset? ended, DateTimeOffset now) =>
        ended is null ? $"{Days(since, now)} at this stage" : null;

    private static string Days(DateTimeOffset from, DateTimeOffset until) => CaseWords.Days(Math.Max(0, Age.DaysBetween(from, until)));
}
