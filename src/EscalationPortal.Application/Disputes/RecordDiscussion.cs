using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes;

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
    string? Text) : IDisputeCommand;

internal sealed class RecordDiscussionValidator : AbstractValidator<RecordDiscussion>
{
    public RecordDiscussionValidator(TimeProvider clock)
    {
        RuleFor(command => command.On).PastDay(clock, "the date of the discussion");
        RuleFor(command => command.How)
            .Must(key => DiscussionModes.All.Any(mode => mode.Key == key)).WithMessage("Choose how you talked");
        RuleFor(command => command.OtherHow).Line("Enter how you talked").When(command => command.How == DiscussionModes.Other);
        RuleFor(command => command.People).Narrative("Enter who took part");
        RuleFor(command => command.Agreed).NotNull().WithMessage("Choose whether the two sides agreed");
        RuleFor(command => command.Text).OptionalNarrative();
    }
}

internal sealed class RecordDiscussionHandler(DisputeDesk desk) : IRequestHandler<RecordDiscussion, string>
{
    public Task<string> Handle(RecordDiscussion command, CancellationToken cancellationToken) => desk.Act(
        command,
        (dispute, act) => dispute.RecordDiscussion(act, new Discussion(
            command.On!.Value,
            command.At,
            DiscussionModes.Words(command.How!, command.OtherHow),
            command.People!,
            command.Agreed!.Value,
            command.Text)),
        cancellationToken);
}
