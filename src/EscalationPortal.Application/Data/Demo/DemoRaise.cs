using System.Globalization;
using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Disputes;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Data.Demo;

/// <summary>Raises a dispute as the scenario tells it, through the pipeline of all commands.</summary>
internal sealed record DemoRaise(Scene Scene, DemoRaised Raised) : ICommand
{
    public Actor Actor => Scene.Actor;

    public Guid FormToken => Scene.FormToken;
}

/// <summary>What the raiser says; people by their keys in the cast.</summary>
internal sealed record DemoRaised(Subject Subject, Intake Intake, string Recipient, string LineManager, string SeniorManager)
{
    public Alone? Alone { get; init; }

    public OwnFile? OwnFile { get; init; }
}

internal sealed class DemoRaiseHandler(PortalDb db, DisputeDesk desk, ProtocolLibrary protocols, TimeProvider clock) : IRequestHandler<DemoRaise, string>
{
    public async Task<string> Handle(DemoRaise command, CancellationToken cancellationToken)
    {
        var (actor, told, now) = (command.Actor, command.Raised, clock.GetUtcNow());
        var (version, protocol) = await protocols.InForce(actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        var people = await DemoParties.Of(desk.Parties, actor.Partnership, cancellationToken);
        var raiser = await desk.Parties.Find(actor.Partnership, actor.PersonId, cancellationToken) ?? throw new NotFoundException();
        var reference = await NextReference(protocol.Partnership.ReferencePrefix, actor.Partnership, now, cancellationToken);
        var dispute = Dispute.Raise(
            new Act(protocol, actor, now),
            new RaisedDispute(
                reference,
                version,
                told.Subject,
                told.Intake,
                raiser,
                people[told.Recipient],
                people[told.LineManager],
                people[told.SeniorManager],
                told.Alone,
                Route: null,
                told.OwnFile,
                Supporter: null));
        desk.Keep(dispute, now);
        return reference;
    }

    private async Task<string> NextReference(string prefix, string partnership, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var year = LondonTime.DateOf(now).Year;
        var given = await db.Database.SqlQuery<int>($"""
            INSERT INTO reference_counters (partnership, year, last) VALUES ({partnership}, {year}, 1)
            ON CONFLICT (partnership, year) DO UPDATE SET last = reference_counters.last + 1 RETURNING last AS "Value"
            """).ToListAsync(cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}-{year % 100:00}-{given[0]:0000}");
    }
}

/// <summary>The invented people as parties.</summary>
internal sealed class DemoParties(IReadOnlyDictionary<Guid, Party> parties)
{
    public Party this[string key] => parties[DemoCast.IdOf(key)];

    public static async Task<DemoParties> Of(PartyBook book, string partnership, CancellationToken cancellationToken)
    {
        var all = new Dictionary<Guid, Party>();
        foreach (var agency in DemoCast.Read.Agencies)
        {
            foreach (var party in await book.OfAgency(partnership, agency.Id, cancellationToken))
            {
                all[party.PersonId] = party;
            }
        }

        return new DemoParties(all);
    }
}
