using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Pipeline;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Agencies;

/// <summary>A new agency of the partnership .</summary>
public sealed class AddModel : SubmitPage
{
    [BindProperty]
    public AgencyInput Input { get; set; } = new();

    public override Task Load(CancellationToken cancellationToken) => Mediator.Send(new ListAgencies(Actor, null, null), cancellationToken);

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var command = new AddAgency(Actor, FormToken, Input.Name, Input.Sector, Input.Marked);
        if (!ModelState.IsValid)
        {
            throw new ValidationException(await RequestValidation.Faults(HttpContext.RequestServices, command, cancellationToken));
        }

        var id = await Mediator.Send(command, cancellationToken);
        Banner("The agency is added. Add its posts now.");
        return Redirect($"/admin/agencies/{id}");
    }
}
