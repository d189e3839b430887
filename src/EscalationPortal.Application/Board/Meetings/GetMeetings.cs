using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using MediatR;

namespace EscalationPortal.Application.Board.Meetings;

/// <summary>The meetings of the body, for those who keep them .</summary>
public sealed record GetMeetings(Actor Actor) : IRequest<MeetingsView>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Rule">The standing item.</param>
/// <param name="Ahead">Today's and those to come, the next first.</param>
/// <param name="Past">Those before, the last first.</param>
public sealed record MeetingsView(MeetingRule Rule, IReadOnlyList<DateOnly> Ahead, IReadOnlyList<DateOnly> Past);

internal sealed class GetMeetingsHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock)
    : IRequestHandler<GetMeetings, MeetingsView>
{
    public async Task<MeetingsView> Handle(GetMeetings query, CancellationToken cancellationToken)
    {
        var (_, rule) = await protocols.WithMeetings(query.Actor, cancellationToken);
        rule.RequireOfficer(query.Actor);
        var today = LondonTime.DateOf(clock.GetUtcNow());
        var days = await db.MeetingDays(query.Actor.Partnership, cancellationToken);
        return new MeetingsView(rule, [.. days.Where(day => day >= today)], [.. days.Where(day => day < today).Reverse()]);
    }
}
