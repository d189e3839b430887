using EscalationPortal.Application.Admin.Definitions;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Web.Pages.Protocols;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Definitions;

/// <summary>The uploaded definition as it would be drawn, what differs, and its publishing .</summary>
public sealed class PreviewModel(TimeProvider clock) : SubmitPage
{
    [BindProperty]
    public Guid? UploadId { get; set; }

    [BindProperty]
    public int? SeenVersion { get; set; }

    public DefinitionPreview View { get; private set; } = null!;

    public DrawnProtocol Drawn => DrawnProtocol.Of(View.Protocol, clock.GetUtcNow(), isInForce: false);

    public override async Task Load(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetDefinitionPreview(Actor), cancellationToken) ?? throw new NotFoundException();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await Mediator.Send(new GetDefinitionPreview(Actor), cancellationToken) is not { } view)
        {
            return Redirect("/admin/protocol");
        }

        View = view;
        return Page();
    }

    /// <summary>What nobody can read was never on a screen: it counts as outdated.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var version = await Mediator.Send(
            new PublishDefinition(Actor, FormToken, UploadId ?? Guid.Empty, SeenVersion ?? 0),
            cancellationToken
        );
        Banner($"Version {version} is in force. Disputes under way keep the version under which they were raised.");
        return Redirect("/admin/protocol");
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken cancellationToken)
    {
        await Mediator.Send(new DiscardUpload(Actor, FormToken), cancellationToken);
        Banner("The uploaded definition is thrown away. Nothing was published.");
        return Redirect("/admin/protocol");
    }
}
