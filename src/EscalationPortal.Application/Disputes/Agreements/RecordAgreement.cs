using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Agreements;

/// <summary>Records what was agreed, or changes its words, which voids signatures .</summary>
/// <param name="EscalatorId">Who signs for the escalating side; null means whoever holds the stage .</param>
/// <param name="RecipientId">Who signs for the receiving side; null means whoever holds the stage.</param>
public sealed record RecordAgreement(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    string? Outcome,
    string? Plan,
    string? Outstanding,
    DateOnly? AgreedOn,
    Guid? EscalatorId,
    Guid? RecipientId
) : IDisputeCommand
{
    /// <summary>What the stage asks with it .</summary>
    public IReadOnlyList<TypedAnswer> Answers { get; init; } = [];

    /// <summary>That the language is as the stage asks .</summary>
    public bool Factual { get; init; }
}

internal sealed class RecordAgreementValidator : AbstractValidator<RecordAgreement>
{
    public RecordAgreementValidator(TimeProvider clock)
    {
        RuleFor(command => command.Outcome).Narrative("Enter what was agreed");
        RuleFor(command => command.Plan).OptionalNarrative();
        RuleFor(command => command.Outstanding).OptionalNarrative();
        RuleFor(command => command.AgreedOn).PastDay(clock, "the date agreed");
        this.Answers(command => command.Answers);
    }
}

internal sealed class RecordAgreementHandler(DisputeExecutor executor) : IRequestHandler<RecordAgreement, string>
{
    public Task<string> Handle(RecordAgreement command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.RecordAgreement);
                var agreedOn = command.AgreedOn!.Value;
                if (dispute.FormalSince is { } since && agreedOn < LondonTime.DateOf(since))
                {
                    throw Invalid.Field(
                        nameof(command.AgreedOn),
                        $"The date agreed must not be before {DateWords.WithoutWeekday(LondonTime.DateOf(since))}, when the first "
                            + "stage opened"
                    );
                }

                if (act.Protocol.Agreement.Plan && string.IsNullOrWhiteSpace(command.Plan))
                {
                    throw Invalid.Field(nameof(command.Plan), "Enter the plan: who does what, by when");
                }

                if (act.Protocol.Agreement.Outstanding && string.IsNullOrWhiteSpace(command.Outstanding))
                {
                    throw Invalid.Field(
                        nameof(command.Outstanding),
                        "Enter how outstanding issues will be pursued, or that there are none"
                    );
                }

                FactualLanguage.Require(act.Protocol.Stage(dispute.StageKey), command.Factual);
                var words = new AgreementWords(command.Outcome!, command.Plan, command.Outstanding, agreedOn);
                dispute.RecordAgreement(
                    act,
                    words,
                    Named(dispute, Side.Escalating, command.EscalatorId, nameof(command.EscalatorId)),
                    Named(dispute, Side.Receiving, command.RecipientId, nameof(command.RecipientId)),
                    FieldForm.Require(StageFields.Agreement(dispute, act.Protocol), command.Answers, dispute, act),
                    command.Factual
                );
            },
            cancellationToken
        );

    private static Party? Named(Dispute dispute, Side side, Guid? person, string field) =>
        person is null ? null : SelectedParty.From(dispute.MaySign(side), person, field, "Choose somebody from the list");
}
