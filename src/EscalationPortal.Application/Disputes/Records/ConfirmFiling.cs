using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Records;

/// <summary>Confirms that the form was put on the person's own file, which another system keeps .</summary>
public sealed record ConfirmFiling(Actor Actor, string Reference, int SeenVersion, Guid FormToken, DateOnly? On) : IDisputeCommand;

internal sealed class ConfirmFilingValidator : AbstractValidator<ConfirmFiling>
{
    public ConfirmFilingValidator() => RuleFor(command => command.On).NotNull().WithMessage("Enter the date of filing");
}

internal sealed class ConfirmFilingHandler(DisputeExecutor executor) : IRequestHandler<ConfirmFiling, string>
{
    public Task<string> Handle(ConfirmFiling command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.ConfirmFiling);
                CheckDay(command.On!.Value, dispute, act);
                dispute.ConfirmFiling(act, command.On.Value);
            },
            cancellationToken
        );

    private static void CheckDay(DateOnly on, Dispute dispute, Act act)
    {
        if (on > LondonTime.DateOf(act.Now))
        {
            throw Invalid.Field(nameof(ConfirmFiling.On), "The date of filing must be today or in the past");
        }

        if (dispute.FormStep.OpenedAt is { } opened && on < LondonTime.DateOf(opened))
        {
            var stage = act.Protocol.Stage(dispute.FormStep.StageKey).Name;
            throw Invalid.Field(
                nameof(ConfirmFiling.On),
                $"The date of filing must be on or after {DateWords.WithoutWeekday(LondonTime.DateOf(opened))}, when {stage} was "
                    + "opened"
            );
        }
    }
}
