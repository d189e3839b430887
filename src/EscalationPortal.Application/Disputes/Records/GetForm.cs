using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using MediatR;

namespace EscalationPortal.Application.Disputes.Records;

/// <summary>The prescribed form of a case, for screen and paper. That it was printed is kept, with the name .</summary>
public sealed record GetForm(Actor Actor, string Reference) : IRequest<FormView>;

/// <summary>The answer.</summary>
/// <param name="Dispute">The dispute, to read only.</param>
/// <param name="Protocol">Its version of the protocol.</param>
/// <param name="Form">The protocol's form.</param>
/// <param name="History">What happened, as far as the viewer may read it.</param>
/// <param name="Printer">Who prints it.</param>
/// <param name="Calendar">Working days of the partnership.</param>
public sealed record FormView(
    Dispute Dispute,
    Protocol Protocol,
    PrescribedForm Form,
    CaseHistory History,
    Actor Printer,
    WorkingDayCalendar Calendar
)
{
    /// <summary>The attempts made are shown once the form goes to the board, unless it has a box for them.</summary>
    public bool ShowsAttempts =>
        Form.Boxes.All(box => box.Fill != FormFill.History) && Dispute.Steps.Any(step => Protocol.Stage(step.StageKey).IsBoard);
}

internal sealed class GetFormHandler(CaseReader file, ProtocolProvider protocols, Calendars calendars) : IRequestHandler<GetForm, FormView>
{
    public async Task<FormView> Handle(GetForm query, CancellationToken cancellationToken)
    {
        var (dispute, history) = await file.Open(query.Actor, query.Reference, AuditKind.Printed, nameof(GetForm), cancellationToken);
        var protocol = await protocols.Version(dispute.ProtocolVersion, cancellationToken);
        var (_, calendar) = await calendars.Of(dispute.Partnership, cancellationToken);
        return new FormView(dispute, protocol, protocol.Form ?? throw new NotFoundException(), history, query.Actor, calendar);
    }
}
