using EscalationPortal.Application.Admin.Contacts;

namespace EscalationPortal.Web.Pages.Admin.Contacts;

/// <summary>The partnership's contacts, and whether each is verified .</summary>
public sealed class IndexModel : PortalPage
{
    public ContactList View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetContacts(Actor), cancellationToken);
}
