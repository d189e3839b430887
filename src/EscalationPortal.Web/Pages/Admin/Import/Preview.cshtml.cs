using System.Globalization;
using EscalationPortal.Application.Admin.Import;
using EscalationPortal.Application.Admin.Import.Plans;
using EscalationPortal.Application.Pipeline;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Import;

/// <summary>What an uploaded file would change, and its import.</summary>
public sealed class PreviewModel : SubmitPage
{
    [BindProperty]
    public Guid? UploadId { get; set; }

    [BindProperty]
    public string? Digest { get; set; }

    public ImportPreview View { get; private set; } = null!;

    /// <summary>The changes by their kind.</summary>
    public IEnumerable<IGrouping<ImportKind, ImportChange>> Kinds => View.Changes.GroupBy(change => change.Kind);

    public override async Task Load(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetImportPreview(Actor), cancellationToken) ?? throw new NotFoundException();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await Mediator.Send(new GetImportPreview(Actor), cancellationToken) is not { } view)
        {
            return Redirect("/admin/import");
        }

        View = view;
        return Page();
    }

    /// <summary>What nobody can read was never on a screen: it counts as outdated.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var changes = int.Parse(
            await Mediator.Send(new ImportAgencies(Actor, FormToken, UploadId ?? Guid.Empty, Digest), cancellationToken),
            CultureInfo.InvariantCulture
        );
        Banner(changes == 1 ? "Imported: 1 change." : $"Imported: {changes:N0} changes.");
        return Redirect("/admin/agencies");
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken cancellationToken)
    {
        await Mediator.Send(new DiscardImport(Actor, FormToken), cancellationToken);
        Banner("The uploaded file is thrown away. Nothing was imported.");
        return Redirect("/admin/import");
    }
}
