using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EscalationPortal.Web.Pages.Account;

/// <summary>Signs in as an invented person with one click. Exists only in a demonstration: see <see cref="DemoOnly"/>.</summary>
[AllowAnonymous]
public sealed class DemoModel(IMediator mediator, SignInManager<PortalUser> signIn) : PageModel
{
    /// <summary>The people of each agency, by partnership.</summary>
    public IReadOnlyList<IGrouping<string, IGrouping<string, DemoPerson>>> Partnerships { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Partnerships = [
            .. (await mediator.Send(new ListDemoPeople(), cancellationToken))
                .GroupBy(person => (person.Partnership, person.Agency))
                .Select(agency => (agency.Key.Partnership, People: agency.GroupBy(person => person.Agency).Single()))
                .GroupBy(agency => agency.Partnership, agency => agency.People),
        ];

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancellationToken)
    {
        var people = await mediator.Send(new ListDemoPeople(), cancellationToken);
        if (
            people.FirstOrDefault(person => person.Key == key) is not { } chosen
            || await signIn.UserManager.FindByIdAsync(chosen.Id.ToString()) is not { } user
        )
        {
            return NotFound();
        }

        await signIn.SignInAsync(user, isPersistent: false);
        return Redirect("/");
    }
}
