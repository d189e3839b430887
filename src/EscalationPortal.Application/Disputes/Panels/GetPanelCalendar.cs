using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Panels;

/// <summary>The meeting of a case's latest panel as a calendar file for whoever asks and sees the case.</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Reference">Which case.</param>
/// <param name="Portal">Address of the portal.</param>
public sealed record GetPanelCalendar(Actor Actor, string Reference, string Portal) : IRequest<PanelCalendar>;

/// <summary>The answer.</summary>
/// <param name="Text">The file.</param>
/// <param name="ContentType">Its type.</param>
public sealed record PanelCalendar(string Text, string ContentType);

internal sealed class GetPanelCalendarHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock)
    : IRequestHandler<GetPanelCalendar, PanelCalendar>
{
    public async Task<PanelCalendar> Handle(GetPanelCalendar query, CancellationToken cancellationToken)
    {
        var dispute =
            await db
                .Disputes.AsNoTracking()
                .VisibleTo(query.Actor)
                .SingleOrDefaultAsync(d => d.Reference == query.Reference, cancellationToken)
            ?? throw new NotFoundException();
        var panel = dispute.Panels is [.., { } latest] ? latest : throw new NotFoundException();
        var self = query.Actor.SelfId;
        var address =
            await db.Users.Where(user => user.Id == self).Select(user => user.Email).SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException();
        var label = (await protocols.Version(dispute.ProtocolVersion, cancellationToken))
            .Stages.First(stage => stage.Panel is not null)
            .Panel!.Label;
        var note = new CalendarNote(panel.Id, panel.Sequence, label, panel.Sitting, panel.Cancelled is not null);
        return new PanelCalendar(
            CalendarFile.Of(note, dispute.Reference, address, query.Portal, clock.GetUtcNow()),
            CalendarFile.ContentType(note)
        );
    }
}
