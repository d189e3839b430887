using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Disputes;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using MediatR;

namespace EscalationPortal.Application.Data.Demo;

/// <summary>One verb of a dispute, sent through the pipeline of all commands; people are named by their keys in the cast.</summary>
internal sealed record DemoAct(Scene Scene, Action<Dispute, Act, DemoParties> Verb) : IDisputeCommand
{
    public Actor Actor => Scene.Actor;

    public Guid FormToken => Scene.FormToken;

    public string Reference => Scene.Dispute.Reference;

    public int SeenVersion => Scene.Dispute.Version;
}

internal sealed class DemoActHandler(DisputeDesk desk) : IRequestHandler<DemoAct, string>
{
    public async Task<string> Handle(DemoAct command, CancellationToken cancellationToken)
    {
        var parties = await DemoParties.Of(desk.Parties, command.Actor.Partnership, cancellationToken);
        return await desk.Act(command, (dispute, act) => command.Verb(dispute, act, parties), cancellationToken);
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
