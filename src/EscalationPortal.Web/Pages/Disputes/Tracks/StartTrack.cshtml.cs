using EscalationPortal.Application.Disputes.Tracks;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Tracks;

/// <summary>Logs something beside the ladder .</summary>
public sealed class StartTrackModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The tracks that this person could start, were the ladder tried or a reason given.</summary>
    public IReadOnlyList<Track> Tracks =>
        [.. View.Protocol.Tracks.Where(track => View.Dispute.RefuseTrack(track, View.Protocol, Actor, "a reason") is null)];

    public IReadOnlyList<Option> Offered => [.. Tracks.Select(track => new Option(track.Key, track.Label, track.Text))];

    public override DisputeAction Action => DisputeAction.StartTrack;

    public override string? Typed => string.Join("\n\n", new[] { Input.Text, Input.WhyNoFurtherRung }.OfType<string>());

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new StartTrack(Actor, Reference, SeenVersion, FormToken, Input.Track, Input.Text, Input.WhyNoFurtherRung),
            "It is logged. Those it is addressed to have been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public string? Track { get; set; }

        public string? Text { get; set; }

        public string? WhyNoFurtherRung { get; set; }
    }
}
