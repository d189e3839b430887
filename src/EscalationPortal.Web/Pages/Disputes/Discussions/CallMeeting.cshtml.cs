using EscalationPortal.Application.Disputes.Discussions;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Discussions;

/// <summary>Calls a joint meeting (R-067).</summary>
public sealed class CallMeetingModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Option> Invitees { get; private set; } = [];

    public string InviteesHint =>
        $"Chosen already: {string.Join(" and ", Tiers())} of both sides. Only people who have a part in the case can be invited.";

    public override DisputeAction Action => DisputeAction.CallMeeting;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new CallMeeting(
                Actor,
                Reference,
                SeenVersion,
                FormToken,
                ModelState.Day("Input.On", Input.On, "the date of the meeting"),
                ModelState.Time("Input.From", Input.From),
                ModelState.Time("Input.To", Input.To),
                Input.Place,
                Input.Invitees
            ),
            "The meeting is called. Those invited have been told.",
            cancellationToken
        );

    protected override Task LoadChoices(CancellationToken cancellationToken)
    {
        Invitees =
        [
            .. View
                .Dispute.PeopleWithAccess()
                .Where(party => party.PersonId != Actor.PersonId)
                .Select(party => new Option(party.PersonId.ToString(), party.Name, $"{party.Post}, {party.AgencyName}")),
        ];
        return Task.CompletedTask;
    }

    protected override Task Prefill(CancellationToken cancellationToken)
    {
        Input.Invitees = View.Stage.JointMeeting is { } meeting
            ? [.. View.Dispute.Proposed(meeting).Select(party => party.PersonId).Where(id => id != Actor.PersonId)]
            : [];
        return Task.CompletedTask;
    }

    private IEnumerable<string> Tiers() => View.Stage.JointMeeting?.Invitees.Select(View.Protocol.Words.TierName) ?? [];

    public sealed class Form
    {
        public DateInput On { get; set; } = new();

        public string? From { get; set; }

        public string? To { get; set; }

        public string? Place { get; set; }

        // a list that the model binder can fill
        public List<Guid> Invitees { get; set; } = [];
    }
}
