using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Web.Pages.Admin.Agencies;

/// <summary>Posts in plain words.</summary>
public static class PostWords
{
    /// <summary>How many there are.</summary>
    public static string Count(int posts) =>
        posts switch
        {
            0 => "No post",
            1 => "1 post",
            _ => $"{posts} posts",
        };

    /// <summary>How many of them nobody holds.</summary>
    public static string Vacant(int posts) => posts == 1 ? "1 vacant post" : $"{posts} vacant posts";

    /// <summary>From when until when a post was held.</summary>
    public static string Time(DateOnly? from, DateOnly? until) =>
        $"{(from is { } first ? $"from {DateWords.WithoutWeekday(first)}" : "from a day that was not kept")}"
        + $"{(until is { } last ? $" until {DateWords.WithoutWeekday(last)}" : "")}";
}
