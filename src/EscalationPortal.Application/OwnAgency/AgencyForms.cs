using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.OwnAgency;

/// <summary>The forms of an agency: a case has one from the opening of its first formal stage.</summary>
internal static class AgencyForms
{
    public static IQueryable<Dispute> FormsOf(this PortalDb db, string partnership, Guid agency) =>
        db
            .Disputes.AsNoTracking()
            .Where(d =>
                d.Partnership == partnership
                && d.FormalSince != null
                && (EF.Property<Guid>(d, "EscalatingAgencyId") == agency || EF.Property<Guid>(d, "ReceivingAgencyId") == agency)
            );

    /// <summary>Without those that go around this person, which leave no trace for them, not even in a total .</summary>
    public static IQueryable<Dispute> NotBypassing(this IQueryable<Dispute> forms, Actor actor) =>
        forms.Where(d =>
            !d.Participants.Any(place => (place.PersonId == actor.PersonId || place.PersonId == actor.SelfId) && place.Bypassed)
        );

    public static IQueryable<Dispute> Going(this IQueryable<Dispute> forms, FormDirection direction, Guid agency) =>
        direction switch
        {
            FormDirection.Made => forms.Where(d => EF.Property<Guid>(d, "ReceivingAgencyId") != agency),
            FormDirection.Received => forms.Where(d => EF.Property<Guid>(d, "EscalatingAgencyId") != agency),
            _ => forms.Where(d => EF.Property<Guid>(d, "EscalatingAgencyId") == EF.Property<Guid>(d, "ReceivingAgencyId")),
        };

    /// <summary>Made, received and internal, in one statement.</summary>
    public static async Task<FormCounts> Counts(this IQueryable<Dispute> forms, Guid agency, CancellationToken cancellationToken)
    {
        var groups = await forms
            .GroupBy(d => new
            {
                Makes = EF.Property<Guid>(d, "EscalatingAgencyId") == agency,
                Receives = EF.Property<Guid>(d, "ReceivingAgencyId") == agency,
            })
            .Select(group => new
            {
                group.Key.Makes,
                group.Key.Receives,
                Number = group.Count(),
            })
            .ToListAsync(cancellationToken);
        int Number(bool makes, bool receives) =>
            groups.Where(group => group.Makes == makes && group.Receives == receives).Sum(group => group.Number);
        return new FormCounts(Number(true, false), Number(false, true), Number(true, true));
    }

    /// <summary>The count of one direction.</summary>
    public static int Of(this FormCounts counts, FormDirection direction) =>
        direction switch
        {
            FormDirection.Made => counts.Made,
            FormDirection.Received => counts.Received,
            _ => counts.Internal,
        };

    /// <summary>The agency for which this person acts; those who act for the board only have none.</summary>
    public static Guid RequireAgency(this Actor actor) =>
        actor.AgencyId
        ?? throw new RuleBrokenException(Refusal.Forbidden("no-agency", "Only people who hold a post of an agency have an agency page."));
}
