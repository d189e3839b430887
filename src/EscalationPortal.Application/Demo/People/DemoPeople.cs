using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Demo.People;

/// <summary>Whom one can be in the demonstration.</summary>
/// <param name="Key">Short name, also in the e-mail address.</param>
/// <param name="Id">The person.</param>
/// <param name="Name">As shown.</param>
/// <param name="Agency">The agency, or the partnership for its officers.</param>
/// <param name="Post">Job title, or roles of the board.</param>
public sealed record DemoPerson(string Key, Guid Id, string Name, string Agency, string Post)
{
    /// <summary>Display name of the partnership.</summary>
    public required string Partnership { get; init; }
}

/// <summary>All invented people of a partnership with their agency and post.</summary>
public static class DemoPeople
{
    /// <summary>By agency in the order of the cast, the board last.</summary>
    public static IReadOnlyList<DemoPerson> List(Protocol protocol)
    {
        var demo = DemoPartnership.Of(protocol.Partnership.Key);
        string Label(string role) => protocol.Roles.FirstOrDefault(known => known.Key == role)?.Label ?? role;
        string Work(DemoPostHolder p) =>
            string.Join(
                "; ",
                [
                    p.Post,
                    .. p.KeepsAgency ? ["keeps the agency's people and posts"] : Array.Empty<string>(),
                    .. p.Roles.Count == 0 ? Array.Empty<string>() : [string.Join(", ", p.Roles.Select(Label))],
                ]
            );
        return
        [
            .. demo.Agencies.SelectMany(agency =>
                agency.People.Select(p => new DemoPerson(p.Key, p.Id, p.Name, agency.Name, Work(p))
                {
                    Partnership = protocol.Partnership.Name,
                })
            ),
            .. demo.Board.Select(o => new DemoPerson(
                o.Key,
                o.Id,
                o.Name,
                protocol.Partnership.Name,
                string.Join(", ", o.Roles.Select(Label))
            )
            {
                Partnership = protocol.Partnership.Name,
            }),
        ];
    }
}
