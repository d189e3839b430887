using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Discussions;

/// <summary>Records a discussion between the two sides at this stage.</summary>
public sealed record RecordDiscussion(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    DateOnly? On,
    TimeOnly? At,
    string? How,
    string? OtherHow,
    string? People,
    bool? Agreed,
    string? Text
) : IDisputeCommand
{
    /// <summary>Who took part for the other side, where the stage asks for each .</summary>
    public string? TheirPeople { get; init; }

    /// <summary>That the language is as the stage asks .</summary>
    public bool Factual { get; init; }

    /// <summary>What the stage asks with it.</summary>
    public IReadOnlyList<TypedAnswer> Answers { get; init; } = [];
}

internal sealed class RecordDiscussionValidator : AbstractValidator<RecordDiscussion>
{
    public RecordDiscussionValidator(TimeProvider clock)
    {
        RuleFor(command => command.On).PastDay(clock, "the date of the discussion");
        RuleFor(command => command.How).NotEmpty().WithMessage("Choose how you talked");
        RuleFor(command => command.TheirPeople).OptionalNarrative();
        RuleFor(command => command.OtherHow).Line("Enter how you talked").When(command => command.How == DiscussionModes.Other);
        RuleFor(command => command.People).Narrative("Enter who took part");
        RuleFor(command => command.Agreed).NotNull().WithMessage("Choose whether the two sides agreed");
        RuleFor(command => command.Text).OptionalNarrative();
        this.Answers(command => command.Answers);
    }
}

internal sealed class RecordDiscussionHandler(DisputeExecutor executor) : IRequestHandler<RecordDiscussion, string>
{
    public Task<string> Handle(RecordDiscussion command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.RecordDiscussion);
                var stage = act.Protocol.Stage(dispute.StageKey);
                var rule = stage.Discussion;
                RequireAsAsked(command, rule);
                FactualLanguage.Require(stage, command.Factual);
                dispute.RecordDiscussion(
                    act,
                    new Discussion(
                        command.On!.Value,
                        command.At,
                        DiscussionModes.Words(rule, command.How!, command.OtherHow),
                        command.People!,
                        command.Agreed!.Value,
                        command.Text
                    )
                    {
                        TheirPeople = command.TheirPeople,
                        Factual = command.Factual,
                        Answers = FieldForm.Require(StageFields.Discussion(dispute, act.Protocol), command.Answers, dispute, act),
                    }
                );
            },
            cancellationToken
        );

    private static void RequireAsAsked(RecordDiscussion command, DiscussionRule? rule)
    {
        if (DiscussionModes.Offered(rule).All(mode => mode.Key != command.How))
        {
            throw Invalid.Field(nameof(command.How), "Choose how you talked");
        }

        if (rule?.ParticipantsOfEachSide == true && string.IsNullOrWhiteSpace(command.TheirPeople))
        {
            throw Invalid.Field(nameof(command.TheirPeople), "Enter at least one person of the other side who took part");
        }
    }
}
