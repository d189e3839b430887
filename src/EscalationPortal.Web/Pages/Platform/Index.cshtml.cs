using EscalationPortal.Application.Platform;

namespace EscalationPortal.Web.Pages.Platform;

/// <summary>The partnerships, and nothing of their cases.</summary>
public sealed class IndexModel : PlatformPage
{
    public IReadOnlyList<PartnershipSummary> Partnerships { get; private set; } = [];

    public override async Task Load(CancellationToken cancellationToken) =>
        Partnerships = await Mediator.Send(new GetPlatform(By), cancellationToken);

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);
}
