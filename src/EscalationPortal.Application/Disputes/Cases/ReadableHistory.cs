using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Cases;

/// <summary>The history that one person may read: of a dispute they see, without what is private to the other side .</summary>
internal static class ReadableHistory
{
    public static IQueryable<HistoryEntry> ReadableBy(this IQueryable<HistoryEntry> history, PortalDb db, Actor actor, string reference) =>
        from dispute in db.Disputes.AsNoTracking().VisibleTo(actor)
        where dispute.Reference == reference
        from entry in history.AsNoTracking()
        where
            entry.Partnership == dispute.Partnership
            && entry.DisputeId == dispute.Id
            && (
                entry.PrivateTo == null
                || dispute.Participants.Any(place => place.PersonId == actor.PersonId && place.Side == entry.PrivateTo)
            )
        select entry;
}
