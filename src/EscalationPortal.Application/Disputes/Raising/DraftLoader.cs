using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>The way to a draft, which only its owner finds, and to what its answers are checked against.</summary>
internal sealed class DraftLoader(PortalDb db, ProtocolProvider protocols, PartyQueries parties, Calendars calendars, TimeProvider clock)
{
    // a page that shows a draft and then raises from it asks twice in one request
    private readonly Dictionary<(Guid Person, Guid? Agency), IntakeSetting> _read = [];

    /// <summary>A draft of this person, read once a request; null when there is none, or when it is another's.</summary>
    public async Task<Draft?> Find(Actor actor, Guid id, CancellationToken cancellationToken) =>
        await db.Set<Draft>().FindAsync([actor.Partnership, id], cancellationToken) is { } draft && draft.PersonId == actor.SelfId
            ? draft
            : null;

    /// <summary>The same.</summary>
    /// <exception cref="NotFoundException">There is none, or it is another's.</exception>
    public async Task<Draft> Own(Actor actor, Guid id, CancellationToken cancellationToken) =>
        await Find(actor, id, cancellationToken) ?? throw new NotFoundException();

    /// <summary>Who raises: somebody with a post.</summary>
    /// <exception cref="RuleBrokenException">The person holds no post of an agency, or stands in for somebody.</exception>
    public async Task<Party> Raiser(Actor actor, CancellationToken cancellationToken) =>
        (await parties.OfAgencies(actor.Partnership, [OwnAgency(actor)], cancellationToken)).FirstOrDefault(actor.IsIn) ?? throw NoPost();

    /// <summary>The protocol in force, and the people who can be named, as they stood when this request first asked.</summary>
    public async Task<IntakeSetting> Setting(Actor actor, DraftAnswers answers, CancellationToken cancellationToken)
    {
        var key = (actor.PersonId, answers.OtherSide?.AgencyId);
        return _read.TryGetValue(key, out var known) ? known : _read[key] = await Read(actor, answers, cancellationToken);
    }

    private async Task<IntakeSetting> Read(Actor actor, DraftAnswers answers, CancellationToken cancellationToken)
    {
        var calendar = await calendars.InForce(actor.Partnership, cancellationToken);
        var protocol = await protocols.Version(calendar.ProtocolVersion, cancellationToken);
        var people = await People(actor, answers.OtherSide?.AgencyId, cancellationToken);
        var raiser = people.FirstOrDefault(actor.IsIn) ?? throw NoPost();
        var ownToo = protocol.Powers.AroundOwnManagement is not null || protocol.Intake.WithinAgency;
        var agencies = await db
            .Agencies.AsNoTracking()
            .Where(a => a.Partnership == actor.Partnership && (ownToo || a.Id != raiser.AgencyId))
            .OrderBy(a => a.Name)
            .Select(a => new AgencyChoice(a.Id, a.Name))
            .ToListAsync(cancellationToken);
        var own = people.Where(party => party.AgencyId == raiser.AgencyId).ToList();
        var others = people.Where(party => party.AgencyId == answers.OtherSide?.AgencyId && party.PersonId != actor.PersonId).ToList();
        var now = clock.GetUtcNow();
        return new IntakeSetting(protocol, calendar.ProtocolVersion, raiser, agencies, own, others, LondonTime.DateOf(now))
        {
            Now = now,
            Calendar = calendar.Days.Calendar,
            CalendarVersion = calendar.Version,
        };
    }

    /// <summary>The people of one's own agency and of the other.</summary>
    private Task<IReadOnlyList<Party>> People(Actor actor, Guid? otherAgency, CancellationToken cancellationToken)
    {
        var own = OwnAgency(actor);
        return parties.OfAgencies(actor.Partnership, otherAgency is { } other ? [own, other] : [own], cancellationToken);
    }

    /// <summary>A concern is somebody's own: whoever stands in raises none in the holder's name.</summary>
    private static Guid OwnAgency(Actor actor) =>
        actor.By is null
            ? actor.AgencyId ?? throw NoPost()
            : throw new RuleBrokenException(
                Refusal.Forbidden(
                    "raises-in-person",
                    $"You are standing in for {actor.Name}. A dispute is raised in one's own name: change to your own post first, beside "
                        + "your name."
                )
            );

    private static RuleBrokenException NoPost() =>
        new(Refusal.Forbidden("no-post", "A dispute is raised by somebody who holds a post in an agency; you hold none."));
}
