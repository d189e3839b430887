using EscalationPortal.Application.Data;
using EscalationPortal.Application.OwnAgency;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Board.Meetings;

/// <summary>The next meeting, and what the actor's agency brought to meetings so far .</summary>
public sealed record GetMeetingInput(Actor Actor) : IRequest<MeetingInputView>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Rule">The standing item.</param>
/// <param name="Next">Day of the next meeting; null when none is entered.</param>
/// <param name="Sent">The latest that the agency sent, newest first.</param>
public sealed record MeetingInputView(MeetingRule Rule, DateOnly? Next, IReadOnlyList<SentInput> Sent);

/// <summary>What the agency sent, with who did.</summary>
public sealed record SentInput(string Text, string Sender, DateTimeOffset SentAt);

internal sealed class GetMeetingInputHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock)
    : IRequestHandler<GetMeetingInput, MeetingInputView>
{
    private const int Most = 20;

    public async Task<MeetingInputView> Handle(GetMeetingInput query, CancellationToken cancellationToken)
    {
        var (_, rule) = await protocols.WithMeetings(query.Actor, cancellationToken);
        var agency = query.Actor.RequireAgency();
        if (query.Actor.Tier == Tier.Practitioner)
        {
            throw new RuleBrokenException(
                Refusal.Forbidden("agency-manager", "Only managers bring their agency's experience to a meeting.")
            );
        }

        var today = LondonTime.DateOf(clock.GetUtcNow());
        var days = await db.MeetingDays(query.Actor.Partnership, cancellationToken);
        var sent = await db
            .MeetingInputs.AsNoTracking()
            .Where(input => input.Partnership == query.Actor.Partnership && input.AgencyId == agency)
            .OrderByDescending(input => input.Id)
            .Take(Most)
            .Select(input => new SentInput(input.Text, input.SentBy + ", " + input.SentByPost, input.SentAt))
            .ToListAsync(cancellationToken);
        return new MeetingInputView(rule, days.Where(day => day >= today).Select(day => (DateOnly?)day).FirstOrDefault(), sent);
    }
}
