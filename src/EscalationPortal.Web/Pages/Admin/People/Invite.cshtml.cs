using EscalationPortal.Application.Admin.People;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.People;

/// <summary>Invites somebody into the partnership.</summary>
public sealed class InviteModel : SubmitPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Option> Roles { get; private set; } = [];

    public override async Task Load(CancellationToken cancellationToken) =>
        Roles = RoleOptions.Of(await Mediator.Send(new ListRoles(Actor), cancellationToken));

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var person = await Mediator.Send(new InvitePerson(Actor, FormToken, Input.Email, Input.Name, Input.Roles), cancellationToken);
        var access = (await Mediator.Send(new GetPerson(Actor, Guid.Parse(person)), cancellationToken)).Access;
        Banner(access.HasPassword ? "They sign in already, and hold the roles now." : "The invitation is on its way.");
        return Redirect($"/admin/people/{person}");
    }

    public sealed class Form
    {
        public string? Email { get; set; }

        public string? Name { get; set; }

        public List<string> Roles { get; set; } = [];
    }
}
