using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Learning;

/// <summary>Records what came of a debrief, planned or not .</summary>
/// <param name="With">Who took part.</param>
/// <param name="Text">What came of it.</param>
public sealed record RecordDebrief(Actor Actor, string Reference, int SeenVersion, Guid FormToken, DateOnly? On, string? With, string? Text)
    : IDisputeCommand;

internal sealed class RecordDebriefValidator : AbstractValidator<RecordDebrief>
{
    public RecordDebriefValidator(TimeProvider clock)
    {
        RuleFor(command => command.On).PastDay(clock, "the date of the debrief");
        RuleFor(command => command.With).Line("Enter who took part");
        RuleFor(command => command.Text).Narrative("Enter what came of it");
    }
}

internal sealed class RecordDebriefHandler(DisputeExecutor executor) : IRequestHandler<RecordDebrief, string>
{
    public Task<string> Handle(RecordDebrief command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) => dispute.RecordDebrief(act, command.On!.Value, command.With!, command.Text!),
            cancellationToken
        );
}
