using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Reports;

namespace EscalationPortal.Application.Reports;

/// <summary>Which year a form counts into.</summary>
internal static class OpenedInExtensions
{
    /// <summary>By the London day on which the first formal stage opened .</summary>
    public static IQueryable<Dispute> OpenedIn(this IQueryable<Dispute> forms, ReturnYear year)
    {
        var (from, until) = (year.From.ToUniversalTime(), year.Until.ToUniversalTime());
        return forms.Where(d => d.FormalSince >= from && d.FormalSince < until);
    }
}
