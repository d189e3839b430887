using EscalationPortal.Application.Admin.Import;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EscalationPortal.Web.Pages.Admin.Import;

/// <summary>Takes and gives files of agencies, posts and people .</summary>
[LargestRequest(UploadImport.MostBytes + (64 * 1024))]
public sealed class IndexModel : SubmitPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public ImportView View { get; private set; } = null!;

    public override async Task Load(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetImport(Actor), cancellationToken);

    /// <summary>The page, also for somebody who comes back with a file that was refused unread.</summary>
    /// <param name="large">Whether a file came that was too large to be read.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IActionResult> OnGetAsync(bool large, CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        if (!large)
        {
            return Page();
        }

        ModelState.AddModelError("Input.File", UploadImport.TooLarge);
        return new PageResult { StatusCode = StatusCodes.Status413PayloadTooLarge };
    }

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
