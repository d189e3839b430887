using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Records;

/// <summary>Says where the actor's own agency keeps its record of the first discussion .</summary>
public sealed record RecordOwnFile(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Where, DateOnly? Dated)
    : IDisputeCommand;

internal sealed class RecordOwnFileValidator : AbstractValidator<RecordOwnFile>
{
    public RecordOwnFileValidator() => RuleFor(command => command.Where).Line("Enter where your own record is");
}

internal sealed class RecordOwnFileHandler(DisputeExecutor executor) : IRequestHandler<RecordOwnFile, string>
{
    public Task<string> Handle(RecordOwnFile command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.RecordOwnFile);
                if (command.Dated > LondonTime.DateOf(act.Now))
                {
                    throw Invalid.Field(nameof(RecordOwnFile.Dated), "The date of that record must be today or in the past");
                }

                dispute.RecordOwnFile(act, new OwnFile(command.Where!, command.Dated));
            },
            cancellationToken
        );
}
