using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Panels;

/// <summary>Records which members of the panel attended.</summary>
/// <param name="Attended">The members who did.</param>
/// <param name="Others">Who else was present.</param>
public sealed record RecordAttendance(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    IReadOnlyList<Guid> Attended,
    string? Others
) : IDisputeCommand;

internal sealed class RecordAttendanceValidator : AbstractValidator<RecordAttendance>
{
    public RecordAttendanceValidator()
    {
        RuleFor(command => command.Attended).NotEmpty().WithMessage("Choose who attended");
        RuleFor(command => command.Others).OptionalNarrative();
    }
}

internal sealed class RecordAttendanceHandler(DisputeExecutor executor) : IRequestHandler<RecordAttendance, string>
{
    public Task<string> Handle(RecordAttendance command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) => dispute.RecordAttendance(act, [.. command.Attended], command.Others),
            cancellationToken
        );
}
