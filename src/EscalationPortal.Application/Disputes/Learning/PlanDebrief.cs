using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Learning;

/// <summary>Plans a debrief of an ended case .</summary>
/// <param name="With">Who takes part.</param>
public sealed record PlanDebrief(Actor Actor, string Reference, int SeenVersion, Guid FormToken, DateOnly? On, string? With)
    : IDisputeCommand;

internal sealed class PlanDebriefValidator : AbstractValidator<PlanDebrief>
{
    public PlanDebriefValidator(TimeProvider clock)
    {
        RuleFor(command => command.On).ComingDay(clock, "the date of the debrief");
        RuleFor(command => command.With).Line("Enter who takes part");
    }
}

internal sealed class PlanDebriefHandler(DisputeExecutor executor) : IRequestHandler<PlanDebrief, string>
{
    public Task<string> Handle(PlanDebrief command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.PlanDebrief(act, command.On!.Value, command.With!), cancellationToken);
}
