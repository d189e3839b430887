using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Board.Meetings;

/// <summary>The standing-item pack of a meeting: the time after the meeting before, up to and with its day .</summary>
public sealed record GetMeetingPack(Actor Actor, DateOnly On) : IRequest<MeetingPack>, IGuardedQuery;

internal sealed class GetMeetingPackHandler(PortalDb db, ProtocolProvider protocols, PackTracks tracks)
    : IRequestHandler<GetMeetingPack, MeetingPack>
{
    private static readonly DisputeStatus[] Settled =
    [
        DisputeStatus.Agreed,
        DisputeStatus.AgreedPolicyReferred,
        DisputeStatus.NextStepsAgreed,
        DisputeStatus.Decided,
    ];

    /// <summary>Before the first case of any partnership.</summary>
    private static readonly DateTimeOffset Beginning = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public async Task<MeetingPack> Handle(GetMeetingPack query, CancellationToken cancellationToken)
    {
        var (protocol, rule) = await protocols.WithMeetings(query.Actor, cancellationToken);
        rule.RequireOfficer(query.Actor);
        var (partnership, days) = (query.Actor.Partnership, await db.MeetingDays(query.Actor.Partnership, cancellationToken));
        if (!days.Contains(query.On))
        {
            throw new NotFoundException();
        }

        DateOnly? before = days.LastOrDefault(day => day < query.On) is var last && last == default ? null : last;
        var (from, to) = (
            before is { } day ? LondonTime.StartOf(day.AddDays(1)).ToUniversalTime() : Beginning,
            LondonTime.StartOf(query.On.AddDays(1)).ToUniversalTime()
        );
        // what never left one agency is no dispute between agencies yet
        var formal = db.Disputes.AsNoTracking().Where(d => d.Partnership == partnership && d.FormalSince != null && d.FormalSince < to);
        var ended = await formal
            .Where(d => d.EndedAt >= from && d.EndedAt < to)
            .GroupBy(d => d.Status)
            .Select(group => new { Status = group.Key, Number = group.Count() })
            .ToListAsync(cancellationToken);
        var sides = await formal
            .Where(d => d.FormalSince >= from)
            .Select(d => new { Raised = EF.Property<Guid>(d, "EscalatingAgencyId"), Received = EF.Property<Guid>(d, "ReceivingAgencyId") })
            .ToListAsync(cancellationToken);
        var (raised, received) = (sides.Select(one => one.Raised).ToHashSet(), sides.Select(one => one.Received).ToHashSet());
        var agencies = await db
            .Agencies.AsNoTracking()
            .Where(a => a.Partnership == partnership)
            .OrderBy(a => a.Name)
            .Select(a => new { a.Id, a.Name })
            .ToListAsync(cancellationToken);
        return new MeetingPack(rule, query.On, before)
        {
            New = sides.Count,
            Resolved = ended.Where(one => Settled.Contains(one.Status)).Sum(one => one.Number),
            Stands = ended.Where(one => one.Status == DisputeStatus.DecisionStands).Sum(one => one.Number),
            Withdrawn = ended.Where(one => one.Status == DisputeStatus.Withdrawn).Sum(one => one.Number),
            Open = await formal.CountAsync(d => d.EndedAt == null || d.EndedAt >= to, cancellationToken),
            Tracks = await tracks.Between(partnership, protocol, from, to, cancellationToken),
            Input = await db
                .MeetingInputs.AsNoTracking()
                .Where(i => i.Partnership == partnership && i.SentAt >= from && i.SentAt < to)
                .OrderBy(i => i.AgencyName)
                .ThenBy(i => i.Id)
                .Select(i => new PackInput(i.AgencyName, i.Text, i.SentAt))
                .ToListAsync(cancellationToken),
            Reports = protocol.ConferenceReport is null ? null : await Reports(partnership, from, to, cancellationToken),
            Silent = [.. agencies.Where(one => !raised.Contains(one.Id) && !received.Contains(one.Id)).Select(one => one.Name)],
            OnlyReceived = [.. agencies.Where(one => !raised.Contains(one.Id) && received.Contains(one.Id)).Select(one => one.Name)],
        };
    }

    private async Task<IReadOnlyList<PackReport>> Reports(
        string partnership,
        DateTimeOffset from,
        DateTimeOffset to,
        CancellationToken cancellationToken
    )
    {
        var reports = await db
            .ConferenceReports.AsNoTracking()
            .Where(r => r.Partnership == partnership && r.At >= from && r.At < to)
            .OrderBy(r => r.Id)
            .Select(r => new
            {
                r.MeetingName,
                r.Agencies,
                r.Resolved,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. reports.Select(report => new PackReport(
                report.MeetingName,
                [.. report.Agencies.Select(agency => agency.Name)],
                report.Resolved
            )),
        ];
    }
}
