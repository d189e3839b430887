using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Reports;

/// <summary>One page of general themes.</summary>
/// <param name="Form">The protocol's form.</param>
/// <param name="Lines">Newest first.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
public sealed record ThemePage(ThemeForm Form, IReadOnlyList<ThemeLine> Lines, Guid? Next)
{
    /// <summary>Themes on one page.</summary>
    public const int Size = 20;
}

/// <summary>A general theme.</summary>
/// <param name="Id">Its place in the list.</param>
/// <param name="Group">The group to which it went.</param>
/// <param name="Agency">The agency that sent it.</param>
/// <param name="Text">What it says.</param>
/// <param name="Help">What would help, or null.</param>
/// <param name="Sender">Who sent it, with post; null for readers outside the agency .</param>
/// <param name="SentAt">When.</param>
public sealed record ThemeLine(Guid Id, string Group, string Agency, string Text, string? Help, string? Sender, DateTimeOffset SentAt);

/// <summary>Reads pages of general themes. Ids are made in the order of time, so that the id alone is the place in the list.</summary>
internal static class ThemeQueries
{
    /// <summary>One page, in one statement.</summary>
    /// <param name="themes">The themes that the reader may see.</param>
    /// <param name="form">The protocol's form.</param>
    /// <param name="senders">Whether the senders are named.</param>
    /// <param name="before">The last theme of the page before.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<ThemePage> Page(
        this IQueryable<GeneralTheme> themes,
        ThemeForm form,
        bool senders,
        Guid? before,
        CancellationToken cancellationToken
    )
    {
        themes = before is { } last ? themes.Where(theme => theme.Id < last) : themes;
        var found = await themes
            .AsNoTracking()
            .OrderByDescending(theme => theme.Id)
            .Take(ThemePage.Size + 1)
            .Select(theme => new ThemeLine(
                theme.Id,
                theme.GroupName,
                theme.AgencyName,
                theme.Text,
                theme.Help,
                senders ? theme.SentBy + ", " + theme.SentByPost : null,
                theme.SentAt
            ))
            .ToListAsync(cancellationToken);
        List<ThemeLine> page = [.. found.Take(ThemePage.Size)];
        return new ThemePage(form, page, found.Count > ThemePage.Size ? page[^1].Id : null);
    }
}
