using EscalationPortal.Application.Admin.Import;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Import;

/// <summary>Takes and gives files of agencies, posts and people .</summary>
public sealed class IndexModel : SubmitPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public ImportView View { get; private set; } = null!;

    public override async Task Load(CancellationToken cancellationToken) => View = await Mediator.Send(new GetImport(Actor), cancellationToken);

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var file = await FileBytes.ReadAsync(Input.File, UploadImport.MostBytes, cancellationToken);
        await Mediator.Send(new UploadImport(Actor, FormToken, file), cancellationToken);
        return Redirect("/admin/import/preview");
    }

    public sealed class Form
    {
        public IFormFile? File { get; set; }
    }
}
