using EscalationPortal.Application.Reports;

namespace EscalationPortal.Web.Pages.Shared;

/// <summary>A list of general themes.</summary>
/// <param name="Heading">Heading of its page.</param>
/// <param name="Empty">What stands here when nothing was sent.</param>
/// <param name="Url">Address of the list.</param>
/// <param name="Page">The themes.</param>
public sealed record ThemeList(string Heading, string Empty, string Url, ThemePage Page)
{
    /// <summary>The next page, when there is one.</summary>
    public Link? More => Page.Next is { } next ? new Link("Earlier themes", $"{Url}?before={next}") : null;
}
