using EscalationPortal.Application.Disputes.Escalation;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Disputes.Participants;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace EscalationPortal.Web.Pages.Disputes.Escalation;

/// <summary>
/// Goes on to the next stage below the board; first the stage, where a further rung may be climbed.
/// </summary>
public sealed class EscalateDisputeModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The stage chosen in the first step; only where there is a choice.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Stage { get; set; }

    public Stage Next =>
        NextStages.FirstOrDefault(stage => stage.Key == Stage) ?? View.Protocol.After(View.Protocol.Stage(View.Dispute.StageKey))!;

    public bool MayChooseStage => NextStages.Count > 1 && NextStages.All(stage => stage.Key != Stage);

    public bool ChoseStage => NextStages.Count > 1;

    public IReadOnlyList<Option> Stages => [.. NextStages.Select(stage => new Option(stage.Key, stage.FullName))];

    public IReadOnlyList<Option> People { get; private set; } = [];

    public IReadOnlyList<Option> Counterparts { get; private set; } = [];

    /// <summary>Who goes on without being chosen; null where somebody is.</summary>
    public Party? InPerson => Candidates.GoesOnInPerson(View.Dispute, Next);

    /// <summary>Somebody who stood before can be chosen, with a reason .</summary>
    public bool RequiresSamePersonReason { get; private set; }

    public ViewDataDictionary FieldsData => new(ViewData) { ["Fields"] = StageFields.Entry(Next) };

    public override DisputeAction Action => DisputeAction.Escalate;

    public override string Heading => View.Refusal is null && !MayChooseStage ? $"Escalate to {Next.Name}" : base.Heading;

    public override string Button => MayChooseStage ? "Continue" : Heading;

    /// <summary>Choosing a stage changes nothing, so it is asked for by address.</summary>
    public override string Method => View.Refusal is null && MayChooseStage ? "get" : "post";

    public override string? Typed =>
        string.Join(
            "\n\n",
            Input.Answers.Select(answer => answer.Text).Append(Input.WhySamePerson).Append(Input.WhyNoDiscussion).OfType<string>()
        );

    protected override IEnumerable<Party?> Notifies =>
        Next.IsOwnSide ? [Raiser] : [View.Dispute.Receiving.Holder, View.Dispute.Receiving.Practitioner, Raiser];

    private IReadOnlyList<Stage> NextStages =>
        [.. View.Protocol.NextStages(View.Protocol.Stage(View.Dispute.StageKey)).Where(stage => !stage.IsBoard)];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new EscalateDispute(Actor, Reference, SeenVersion, FormToken, Input.ToId, Input.WhyNoDiscussion)
            {
                Stage = Stage,
                CounterpartId = Input.CounterpartId,
                ChainExhausted = Input.ChainExhausted,
                WhySamePerson = Input.WhySamePerson,
                Answers = Input.Answers,
            },
            "It has gone on. Those concerned have been told.",
            cancellationToken
        );

    protected override async Task LoadChoices(CancellationToken cancellationToken)
    {
        var dispute = View.Dispute;
        var own = await Mediator.Send(
            new ListStageMembers(Actor, dispute.Escalating.AgencyId, dispute.ProtocolVersion, Next.Key),
            cancellationToken
        );
        var takers = Candidates.Takers(dispute, View.Protocol, Next, own);
        People =
        [
            .. takers.Select(party => new Option(
                party.PersonId.ToString(),
                dispute.StaysOn(party) ? $"{party.NameAndPost} (you stand there too)" : party.NameAndPost
            )),
        ];
        RequiresSamePersonReason = InPerson is null && (Next.MembersOf is not null || takers.Any(dispute.StaysOn));
        if (Candidates.NamesCounterpart(Next))
        {
            var others = await Mediator.Send(
                new ListStageMembers(Actor, dispute.Receiving.AgencyId, dispute.ProtocolVersion, Next.Key),
                cancellationToken
            );
            Counterparts = Options.Lines(Candidates.Counterparts(dispute, View.Protocol, Next, others));
        }

        Input.Answers = FieldForm.InOrder(StageFields.Entry(Next), Input.Answers);
    }

    protected override Task Prefill(CancellationToken cancellationToken)
    {
        Input.ToId =
            Next.Escalating.Tier == Tier.SeniorManager ? View.Dispute.Escalating.SeniorManager?.PersonId
            : View.Dispute.Escalating.LineManager is { } line && Next.Escalating.Tier == Tier.LineManager ? line.PersonId
            : People.Count == 1 ? Guid.Parse(People[0].Value)
            : null;
        Input.CounterpartId = Counterparts.Count == 1 ? Guid.Parse(Counterparts[0].Value) : null;
        return Task.CompletedTask;
    }

    public sealed class Form : FieldsForm
    {
        public Guid? ToId { get; set; }

        public Guid? CounterpartId { get; set; }

        public bool ChainExhausted { get; set; }

        public string? WhySamePerson { get; set; }

        public string? WhyNoDiscussion { get; set; }
    }
}
