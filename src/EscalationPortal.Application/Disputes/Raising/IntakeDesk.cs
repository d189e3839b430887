using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>The way to a draft, which only its owner finds, and to what its answers are checked against.</summary>
internal sealed class IntakeDesk(PortalDb db, ProtocolLibrary protocols, PartyBook parties, Calendars calendars, TimeProvider clock)
{
    // a page that shows a draft and then raises from it asks twice in one request
    private readonly Dictionary<(Guid Person, Guid? Agency), IntakeSetting> _read = [];

    /// <summary>A draft of this person; another's is not there.</summary>
    public async Task<Draft> Own(Actor actor, Guid id, CancellationToken cancellationToken) =>
        await db.Drafts.FindAsync([actor.Partnership, id], cancellationToken) is { } draft && draft.PersonId == actor.PersonId ? draft : throw new NotFoundException();

    /// <summary>Who raises: somebody with a post.</summary>
    /// <exception cref="RuleBrokenException">The person holds no post of an agency.</exception>
    public async Task<Party> Raiser(Actor actor, CancellationToken cancellationToken) =>
        await parties.Find(actor.Partnership, actor.PersonId, cancellationToken)
        ?? throw new RuleBrokenException(Refusal.Forbidden("no-post", "A dispute is raised by somebody who holds a post in an agency; you hold none."));

    /// <summary>The protocol in force, and the people who can be named, as they stood when this request first asked.</summary>
    public async Task<IntakeSetting> Setting(Actor actor, DraftAnswers answers, CancellationToken cancellationToken)
    {
        var key = (actor.PersonId, answers.OtherSide?.AgencyId);
        return _read.TryGetValue(key, out var known) ? known : _read[key] = await Read(actor, answers, cancellationToken);
    }

    private async Task<IntakeSetting> Read(Actor actor, DraftAnswers answers, CancellationToken cancellationToken)
    {
        var (version, protocol) = await protocols.InForce(actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        var raiser = await Raiser(actor, cancellationToken);
        var ownToo = protocol.Powers.AroundOwnManagement is not null || protocol.Intake.WithinAgency;
        var agencies = await db.Agencies.AsNoTracking()
            .Where(a => a.Partnership == actor.Partnership && (ownToo || a.Id != raiser.AgencyId))
            .OrderBy(a => a.Name)
            .Select(a => new AgencyChoice(a.Id, a.Name))
            .ToListAsync(cancellationToken);
        var own = await parties.OfAgency(actor.Partnership, raiser.AgencyId, cancellationToken);
        var others = await Others(actor, answers.OtherSide?.AgencyId, cancellationToken);
        var now = clock.GetUtcNow();
        return new IntakeSetting(protocol, version, raiser, agencies, own, others, LondonTime.DateOf(now))
        {
            Now = now,
            Calendar = protocol.Intake.ImmediateRisk.Referral is null
                ? new WorkingDayCalendar(protocol.Partnership.Nation)
                : (await calendars.Of(actor.Partnership, cancellationToken)).Calendar,
        };
    }

    private async Task<IReadOnlyList<Party>> Others(Actor actor, Guid? agency, CancellationToken cancellationToken) => agency is { } id
        ? [.. (await parties.OfAgency(actor.Partnership, id, cancellationToken)).Where(party => party.PersonId != actor.PersonId)]
        : [];
}
