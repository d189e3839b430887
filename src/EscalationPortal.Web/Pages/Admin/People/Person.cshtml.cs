using EscalationPortal.Application.Admin.People;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.People;

/// <summary>Somebody of the partnership: whether they can sign in, their posts, and the roles that they hold .</summary>
public sealed class PersonModel(TimeProvider clock) : SubmitPage
{
    [FromRoute(Name = "person")]
    public Guid PersonId { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The roles that they held when the form was opened.</summary>
    [BindProperty]
    public List<string> Seen { get; set; } = [];

    public PersonView View { get; private set; } = null!;

    public IReadOnlyList<Option> Roles => RoleOptions.Of(View.Bodies);

    /// <summary>What they hold, in words.</summary>
    public IReadOnlyList<string> Held => [.. Roles.Where(role => View.Roles.Contains(role.Value)).Select(role => role.Label)];

    public DateTimeOffset Now { get; private set; }

    public override async Task Load(CancellationToken cancellationToken) =>
        (View, Now) = (await Mediator.Send(new GetPerson(Actor, PersonId), cancellationToken), clock.GetUtcNow());

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        Input.Roles = [.. View.Roles];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Mediator.Send(new ChangeRoles(Actor, FormToken, PersonId, Seen, Input.Roles), cancellationToken);
        Banner("The roles are saved.");
        // without a post and a role they are not of the partnership any more
        return Redirect("/admin/people");
    }

    public async Task<IActionResult> OnPostInviteAsync(CancellationToken cancellationToken)
    {
        await Mediator.Send(new ResendInvitation(Actor, FormToken, PersonId), cancellationToken);
        Banner("A new link is on its way; the earlier one no longer works.");
        return Redirect($"/admin/people/{PersonId}");
    }

    public async Task<IActionResult> OnPostBarAsync(bool bar, CancellationToken cancellationToken)
    {
        await Mediator.Send(new BarPerson(Actor, FormToken, PersonId, bar), cancellationToken);
        Banner(bar ? "They are barred from signing in, and refused on their next page." : "They may sign in again.");
        return Redirect($"/admin/people/{PersonId}");
    }

    public sealed class Form
    {
        public List<string> Roles { get; set; } = [];
    }
}
