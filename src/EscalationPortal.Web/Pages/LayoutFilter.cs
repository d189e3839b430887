using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Shared;
using EscalationPortal.Web.Security;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EscalationPortal.Web.Pages;

/// <summary>Tells every page who is signed in and where they can go.</summary>
public sealed class LayoutFilter : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
        if (context.HandlerInstance is PageModel page)
        {
            page.ViewData["Layout"] = Of(context.HttpContext);
        }
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context) { }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context) { }

    private static LayoutModel Of(HttpContext context)
    {
        var current = context.RequestServices.GetRequiredService<CurrentActor>();
        var path = context.Request.Path;
        NavItem Item(string label, string url) =>
            new(label, url, url == "/" ? path == "/" : path.StartsWithSegments(url, StringComparison.OrdinalIgnoreCase));
        if (current.Actor is not { } actor)
        {
            return current.Platform is { } platform
                ? new LayoutModel(null, platform.Name, "Platform", null, null, [Item("Platform", "/platform")])
                : LayoutModel.SignedOut;
        }

        List<NavItem> items = [Item("Home", "/")];
        if (actor.AgencyId is not null)
        {
            if (actor.By is null)
            {
                items.Add(Item("Raise a dispute", "/disputes/raise"));
            }

            items.Add(Item("All cases", "/cases"));
            items.Add(Item("Our agency", "/agency"));
        }

        if (actor.BoardRoles.Count > 0)
        {
            items.Add(Item("Board", "/board"));
        }

        if (current.Administers || actor.KeepsAgency)
        {
            items.Add(Item("Administration", "/admin"));
        }

        if (current.Platform is not null)
        {
            items.Add(Item("Platform", "/platform"));
        }

        if (current.HasThemes)
        {
            items.Add(Item("Themes", "/themes"));
        }

        items.Add(Item("Directory", "/directory"));
        items.Add(Item("The protocol", $"/protocols/{actor.Partnership}"));
        return new LayoutModel(
            current.PartnershipName,
            actor.By?.Name ?? actor.Name,
            actor.By?.Post ?? actor.Post,
            ActingFor(actor),
            actor.Partnership,
            items
        )
        {
            HasOtherPosts = current.HasOtherPosts,
        };
    }

    private static string? ActingFor(Actor actor) =>
        actor.By is { } deputy ? $"{actor.Name}, {actor.Post}, until {DateWords.WithoutYear(deputy.Until)}" : null;
}
