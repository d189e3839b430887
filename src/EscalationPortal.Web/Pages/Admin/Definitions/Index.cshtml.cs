using EscalationPortal.Application.Admin.Definitions;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Definitions;

/// <summary>The protocol in force, its earlier versions, and the upload of the next one .</summary>
public sealed class IndexModel : SubmitPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public VersionsView View { get; private set; } = null!;

    public override async Task Load(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetVersions(Actor), cancellationToken);

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var file = await FileText.ReadAsync(Input.File, UploadDefinition.MostBytes, cancellationToken);
        KeepWords(file);
        await Mediator.Send(new UploadDefinition(Actor, FormToken, file, Input.Text), cancellationToken);
        return Redirect("/admin/protocol/preview");
    }

    /// <summary>No browser sends a refused file again by itself: its text is put into the box, to be put right there.</summary>
    private void KeepWords(string? file)
    {
        if (Input.Text is null && file is { Length: <= UploadDefinition.MostBytes } && !file.Contains('\0', StringComparison.Ordinal))
        {
            ModelState.SetModelValue("Input.Text", file, file);
        }
    }

    public sealed class Form
    {
        public IFormFile? File { get; set; }

        public string? Text { get; set; }
    }
}
