using EscalationPortal.Application.Admin.Definitions;
using EscalationPortal.Application.Platform;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Platform;

/// <summary>A new partnership: the definition of its protocol, and its first administrator .</summary>
public sealed class NewModel : PlatformPage
{
    private string? _definition;

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Roles from which to choose, once a definition has several.</summary>
    public IReadOnlyList<BoardRole> Roles { get; private set; } = [];

    public override async Task Load(CancellationToken cancellationToken) =>
        Roles = await Mediator.Send(new ListAdministeringRoles(By, _definition), cancellationToken);

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var file = await FileText.ReadAsync(Input.File, UploadDefinition.MostBytes, cancellationToken);
        _definition = file ?? Input.Text;
        KeepWords(file);
        var key = await Mediator.Send(
            new CreatePartnership(By, FormToken, file, Input.Text, Input.Email, Input.Name, Input.Role),
            cancellationToken
        );
        Banner("The partnership is here, and its administrator has the role.");
        return Redirect($"/platform/{key}");
    }

    /// <summary>No browser sends a refused file again by itself: its text is put into the box, to be put right there.</summary>
    private void KeepWords(string? file)
    {
        if (Input.Text is null && file is { Length: <= UploadDefinition.MostBytes } && !file.Contains('\0', StringComparison.Ordinal))
        {
            ModelState.SetModelValue("Input.Text", file, file);
        }
    }

    public sealed class Form : AdministratorInput
    {
        public IFormFile? File { get; set; }

        public string? Text { get; set; }
    }
}
