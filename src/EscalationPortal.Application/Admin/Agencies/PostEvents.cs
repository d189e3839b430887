using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>What happened to a post, in the words in which its agency keeps it.</summary>
internal static class PostEvents
{
    public static string Held(Post post, string name, DateOnly from, Leaver? leaving) =>
        $"“{post.JobTitle}” is held by {name}{(leaving is null ? "" : $" in place of {leaving.Name}")} from "
        + $"{DateWords.WithoutWeekday(from)}";

    public static string Vacated(Post post, DateOnly from, Leaver leaving) =>
        $"“{post.JobTitle}” is vacant from {DateWords.WithoutWeekday(from)}: {leaving.Name} left it";

    /// <summary>Who stands in now, and until when the holder is away.</summary>
    public static string Deputed(Post post, string? deputy) =>
        $"“{post.JobTitle}”: {deputy ?? "nobody"} stands in; "
        + $"{(post.AwayUntil is { } until ? $"the holder is away until {DateWords.WithoutWeekday(until)}" : "no absence is known")}";

    public static string StandsInNoMore(Post post, string? deputy) =>
        $"“{post.JobTitle}”: {deputy} no longer stands in, because they left the agency";
}
