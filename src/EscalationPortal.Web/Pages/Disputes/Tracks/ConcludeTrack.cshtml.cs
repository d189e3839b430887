using EscalationPortal.Application.Disputes.Tracks;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Tracks;

/// <summary>Ends what was logged beside the ladder .</summary>
public sealed class ConcludeTrackModel : FieldsActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public Track Track => Open.Find(track => track.Key == Input.Track) ?? Open[0];

    public override DisputeAction Action => DisputeAction.ConcludeTrack;

    public override string Heading => View.Refusal is null ? Track.Conclusion!.Label : base.Heading;

    public override string Button => "Record it";

    protected override FieldsForm Filled => Input;

    private List<Track> Open => [.. View.Dispute.Concludable(View.Protocol, Actor)];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new ConcludeTrack(Actor, Reference, SeenVersion, FormToken, Input.Track, Input.Answers),
            "It is recorded. Everybody in the case has been told.",
            cancellationToken
        );

    protected override IReadOnlyList<Field> ProtocolFields() => Track.Conclusion!.Fields;

    public sealed class Form : FieldsForm
    {
        public string? Track { get; set; }
    }
}
