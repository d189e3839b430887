using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Disputes.Records;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Records;

/// <summary>Completes or corrects whom the dispute is about .</summary>
public sealed class CorrectSubjectModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.CorrectSubject;

    public override string Button => "Save the details";

    public override string? Typed => Input.Because;

    /// <summary>Kinds of person to choose from.</summary>
    public IReadOnlyList<Option> Kinds => [.. View.Protocol.SubjectKinds.Select(kind => new Option(kind.Key, kind.Label))];

    /// <summary>Whether the dispute is about a child who is not born yet.</summary>
    public bool IsUnborn => View.Dispute.Subject.Expected is not null;

    /// <summary>Whether the protocol knows unborn children.</summary>
    public bool AsksExpected => View.Protocol.SubjectKinds.Any(kind => kind.Unborn);

    protected override IEnumerable<Party?> Notifies => [View.Dispute.Escalating.Holder, View.Dispute.Receiving.Holder, Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new CorrectSubject(Actor, Reference, SeenVersion, FormToken, Input.Answer, Input.Because),
            "The details of the person are saved. What stood there before is in the timeline.",
            cancellationToken
        );

    protected override Task Prefill(CancellationToken cancellationToken)
    {
        var subject = View.Dispute.Subject;
        Input = new Form
        {
            Kind = subject.Kind,
            Name = subject.Name,
            Born = TypedDate.From(subject.Born),
            Expected = TypedDate.From(subject.Expected),
            Address = subject.Address,
        };
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        public string? Kind { get; set; }

        public string? Name { get; set; }

        public TypedDate Born { get; set; } = new();

        public TypedDate Expected { get; set; } = new();

        public string? Address { get; set; }

        public string? Because { get; set; }

        /// <summary>As the intake reads it.</summary>
        internal SubjectAnswer Answer =>
            new()
            {
                Kind = Kind,
                Name = Name,
                Born = Born,
                Expected = Expected,
                Address = Address,
            };
    }
}
