using EscalationPortal.Application.Disputes.Discussions;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Disputes.Participants;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Escalation;

/// <summary>
/// Goes on to the next stage below the board, to a person of one's own agency. A lone escalator names nobody.
/// </summary>
public sealed record EscalateDispute(Actor Actor, string Reference, int SeenVersion, Guid FormToken, Guid? ToId, string? WhyNoDiscussion)
    : IDisputeCommand
{
    /// <summary>Who stands for the receiving side, where whoever brings the case names both.</summary>
    public Guid? CounterpartId { get; init; }

    /// <summary>Key of the stage, where a further rung may be climbed; null for the next.</summary>
    public string? Stage { get; init; }

    /// <summary>Nobody stands above on one's own side .</summary>
    public bool ChainExhausted { get; init; }

    /// <summary>Why somebody stands at two stages .</summary>
    public string? WhySamePerson { get; init; }

    /// <summary>What the next stage asks on entry .</summary>
    public IReadOnlyList<TypedAnswer> Answers { get; init; } = [];
}

internal sealed class EscalateDisputeValidator : AbstractValidator<EscalateDispute>
{
    public EscalateDisputeValidator()
    {
        RuleFor(command => command.WhyNoDiscussion).OptionalNarrative();
        RuleFor(command => command.WhySamePerson).OptionalNarrative();
        RuleFor(command => command.Stage).OptionalLine();
        this.Answers(command => command.Answers);
    }
}

internal sealed class EscalateDisputeHandler(DisputeExecutor executor, StageMembers members) : IRequestHandler<EscalateDispute, string>
{
    public Task<string> Handle(EscalateDispute command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            async (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.Escalate);
                NoDiscussion.RequireReason(dispute, act.Protocol, command.WhyNoDiscussion, nameof(command.WhyNoDiscussion));
                var next = Next(dispute, act.Protocol, command.Stage);
                var to = await Taker(dispute, act, command, next, cancellationToken);
                SamePerson.RequireReason(dispute, next, to, command.WhySamePerson, nameof(command.WhySamePerson));
                if (Candidates.GoesOnInPerson(dispute, next) is null && !command.ChainExhausted)
                {
                    SamePerson.RequireReasonToStay(dispute, to, command.WhySamePerson, nameof(command.WhySamePerson));
                }

                dispute.Escalate(
                    act,
                    new EscalationRequest(to)
                    {
                        Counterpart = await Counterpart(dispute, act.Protocol, command, next, cancellationToken),
                        Stage = command.Stage,
                        WhyNoDiscussion = command.WhyNoDiscussion,
                        WhySamePerson = command.WhySamePerson,
                        ChainExhausted = command.ChainExhausted,
                        Answers = FieldForm.Require(StageFields.Entry(next), command.Answers, dispute, act),
                    }
                );
            },
            cancellationToken
        );

    private static Stage Next(Dispute dispute, Protocol protocol, string? chosen)
    {
        var onward = protocol.NextStages(protocol.Stage(dispute.StageKey));
        return chosen is null
            ? onward[^1]
            : onward.FirstOrDefault(stage => stage.Key == chosen)
                ?? throw Invalid.Field(nameof(EscalateDispute.Stage), "Choose the stage from the list");
    }

    private async Task<Party> Taker(Dispute dispute, Act act, EscalateDispute command, Stage next, CancellationToken cancellationToken)
    {
        if (Candidates.GoesOnInPerson(dispute, next) is { } same)
        {
            return same;
        }

        var agency = await members.Of(dispute.Partnership, dispute.Escalating.AgencyId, act.Protocol, next, cancellationToken);
        var takers = Candidates.Takers(dispute, act.Protocol, next, agency);
        if (!command.ChainExhausted)
        {
            return SelectedParty.From(takers, command.ToId, nameof(command.ToId), "Choose who takes it up in your agency");
        }

        // the power is for whoever really has nobody above
        return takers.FirstOrDefault(party => party.Tier >= next.Escalating.Tier && party.PersonId != act.Actor.PersonId) is { } above
            ? throw Invalid.Field(nameof(command.ChainExhausted), $"{above.Name} stands above you in your agency: choose that person")
            : dispute.Escalating.Holder!;
    }

    private async Task<Party?> Counterpart(
        Dispute dispute,
        Protocol protocol,
        EscalateDispute command,
        Stage next,
        CancellationToken cancellationToken
    )
    {
        if (!Candidates.NamesCounterpart(next))
        {
            return null;
        }

        var agency = await members.Of(dispute.Partnership, dispute.Receiving.AgencyId, protocol, next, cancellationToken);
        return SelectedParty.From(
            Candidates.Counterparts(dispute, protocol, next, agency),
            command.CounterpartId,
            nameof(command.CounterpartId),
            $"Choose who stands for {dispute.Receiving.AgencyName}"
        );
    }
}
