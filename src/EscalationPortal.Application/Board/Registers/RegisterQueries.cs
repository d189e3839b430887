using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Configurations;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Board.Registers;

/// <summary>Reads the register: cases that are open to somebody's roles, and no other .</summary>
internal sealed class RegisterQueries(PortalDb db, ProtocolProvider protocols, TimeProvider clock)
{
    /// <summary>
    /// Some cases, what is urgent first, then the latest raised. A search is kept in the audit, without its words.
    /// </summary>
    public async Task<IReadOnlyList<RegisterCase>> Cases(
        Actor actor,
        Protocol protocol,
        RegisterFilter filter,
        SummaryMark? before,
        int most,
        CancellationToken cancellationToken
    )
    {
        if (filter.Text is { } text)
        {
            if (!CaseSearch.Fits(text))
            {
                return [];
            }

            db.Audit.Add(AuditLine.Of(actor, AuditKind.Viewed, "SearchRegister", clock.GetUtcNow(), reference: null));
            await db.SaveChangesAsync(cancellationToken);
        }

        var lines = await Lines(db.FirstOf(Chosen(actor, protocol, filter), before, most))
            .OrderByDescending(line => line.Urgent)
            .ThenByDescending(line => line.Id)
            .ToListAsync(cancellationToken);
        List<RegisterCase> cases = [];
        foreach (var line in lines)
        {
            cases.Add(new RegisterCase(line, await protocols.Version(line.ProtocolVersion, cancellationToken)));
        }

        return cases;
    }

    private IQueryable<Dispute> Chosen(Actor actor, Protocol protocol, RegisterFilter filter)
    {
        var cases = db.CasesForRoles(actor);
        cases = filter.State switch
        {
            CaseState.Open => cases.Where(d => d.EndedAt == null),
            CaseState.Ended => cases.Where(d => d.EndedAt != null),
            _ => cases,
        };
        cases = filter.Stage is { } stage ? cases.Where(d => d.StageKey == stage) : cases;
        cases = filter.Agency is { } agency
            ? cases.Where(d => EF.Property<Guid>(d, "EscalatingAgencyId") == agency || EF.Property<Guid>(d, "ReceivingAgencyId") == agency)
            : cases;
        cases = filter.Category switch
        {
            null => cases,
            DisagreementAnswer.Other => cases.Where(d => EF.Property<string?>(d, DisputeConfiguration.Category) == null),
            var category => cases.Where(d => EF.Property<string?>(d, DisputeConfiguration.Category) == category),
        };
        cases = filter.UrgentOnly ? cases.Where(d => EF.Property<bool>(d, DisputeConfiguration.UrgentNow)) : cases;
        cases = filter.OverdueAt is { } now ? cases.Where(d => d.EndedAt == null && d.OverdueFrom <= now) : cases;
        return filter.Text is { } text ? cases.Matching(text, protocol.Partnership.ReferencePrefix) : cases;
    }

    private static IQueryable<RegisterLine> Lines(IQueryable<Dispute> disputes) =>
        from d in disputes.AsNoTracking()
        select new RegisterLine
        {
            Id = d.Id,
            Reference = d.Reference,
            SubjectInitials = d.SubjectInitials,
            Born = d.Subject.Born,
            ProtocolVersion = d.ProtocolVersion,
            StageKey = d.StageKey,
            Status = d.Status,
            Category = EF.Property<string?>(d, DisputeConfiguration.Category),
            UrgentFor = d.UrgentFor,
            Urgent = EF.Property<bool>(d, DisputeConfiguration.UrgentNow),
            RaisedAt = d.RaisedAt,
            StageSince = d.StageSince,
            EndedAt = d.EndedAt,
            Clocks = d.Clocks,
            WaitingFor = d.WaitingFor,
            WithBoard = d.PendingRoles.Count > 0,
            EscalatingAgency = EF.Property<string>(d, "EscalatingAgency"),
            ReceivingAgency = EF.Property<string>(d, "ReceivingAgency"),
        };
}
