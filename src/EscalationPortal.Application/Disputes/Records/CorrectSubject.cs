using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace EscalationPortal.Application.Disputes.Records;

/// <summary>Completes or corrects whom the dispute is about, by the rules of the intake .</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Reference">Which dispute.</param>
/// <param name="SeenVersion">The version that was on the screen.</param>
/// <param name="FormToken">The form's token.</param>
/// <param name="Subject">The whole subject as typed.</param>
/// <param name="Because">What happened, or where it is known from.</param>
public sealed record CorrectSubject(Actor Actor, string Reference, int SeenVersion, Guid FormToken, SubjectAnswer Subject, string? Because)
    : IDisputeCommand;

internal sealed class CorrectSubjectValidator : AbstractValidator<CorrectSubject>
{
    public CorrectSubjectValidator()
    {
        RuleFor(command => command.Subject).Shaped();
        RuleFor(command => command.Because).Narrative("Enter what happened, or where you know it from");
    }
}

internal sealed class CorrectSubjectHandler(DisputeExecutor executor) : IRequestHandler<CorrectSubject, string>
{
    public Task<string> Handle(CorrectSubject command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.CorrectSubject);
                var typed = OnceBorn(command.Subject, dispute.Subject, act.Protocol);
                var faults = typed
                    .PersonFaults(act.Protocol, LondonTime.DateOf(act.Now))
                    .Select(fault => new ValidationFailure(fault.Property, fault.Message))
                    .ToList();
                if (faults.Count > 0)
                {
                    throw new ValidationException(faults);
                }

                dispute.CorrectSubject(act, typed.Person(act.Protocol), command.Because!);
            },
            cancellationToken
        );

    /// <summary>The expected date with which the form came no longer counts for a child who has been born.</summary>
    private static SubjectAnswer OnceBorn(SubjectAnswer typed, Subject before, Protocol protocol) =>
        protocol.SubjectKinds.Any(kind => kind.Key == typed.Kind && !kind.Unborn) && typed.Expected?.Read() == before.Expected
            ? typed with
            {
                Expected = null,
            }
            : typed;
}
