using System.Globalization;
using EscalationPortal.Application.Accounts;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EscalationPortal.Web.Pages.Account;

/// <summary>
/// As what somebody acts from now on: one of their posts, a post for whose holder they stand in, or a board; the record shows it.
/// </summary>
public sealed class PostsModel : PortalPage
{
    public IReadOnlyList<Capacity> All { get; private set; } = [];

    /// <summary>Which one is chosen.</summary>
    [BindProperty]
    public string? Chosen { get; set; }

    /// <summary>Where to go afterwards; only ever an address of this portal.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        All = await Mediator.Send(new ListCapacities(Actor.SelfId), cancellationToken);
        Chosen = All.FirstOrDefault(capacity => capacity.Partnership == Actor.Partnership && capacity.PostId == Actor.PostId) is { } now
            ? Capacities.Key(now)
            : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        All = await Mediator.Send(new ListCapacities(Actor.SelfId), cancellationToken);
        if (All.FirstOrDefault(capacity => Capacities.Key(capacity) == Chosen) is not { } chosen)
        {
            ModelState.AddModelError(nameof(Chosen), "Choose the post in which you want to act");
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest, ViewData = ViewData };
        }

        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, User.Choosing(chosen.Partnership, chosen.PostId));
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
    }
}

/// <summary>Capacities in words.</summary>
public static class Capacities
{
    /// <summary>What the form sends.</summary>
    public static string Key(Capacity capacity) => $"{capacity.Partnership}/{capacity.PostId}";

    /// <summary>How it is chosen.</summary>
    public static string Label(Capacity capacity) =>
        capacity.For is { } holder
            ? $"For {holder}: {capacity.JobTitle}, {capacity.AgencyName}"
            : $"{capacity.JobTitle}, {capacity.AgencyName}";

    /// <summary>What stands below it.</summary>
    public static string Hint(Capacity capacity) =>
        $"{capacity.PartnershipName}. "
        + $"{(capacity.Until is { } until ? $"Away until {DateWords.WithoutYear(until)}; what you do is recorded with both names. " : "")}"
        + $"{Waiting(capacity)}";

    /// <summary>How much waits there.</summary>
    public static string Waiting(Capacity capacity) =>
        (capacity.Waiting, capacity.PostId, capacity.For) switch
        {
            (_, null, _) => string.Empty,
            (0, _, null) => "Nothing waits for you there.",
            (0, _, _) => "Nothing waits for them.",
            (1, _, null) => "1 case waits for you there.",
            (1, _, _) => "1 case waits for them.",
            (var number, _, var holder) => string.Create(
                CultureInfo.InvariantCulture,
                $"{number} cases wait for {(holder is null ? "you there" : "them")}."
            ),
        };
}
