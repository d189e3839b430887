using EscalationPortal.Application.Admin.Import.Sheets;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain.Agencies;

namespace EscalationPortal.Application.Admin.Import.Plans;

/// <summary>What there is before an import: read in a few statements, whatever the length of the file.</summary>
internal sealed class ImportState(
    IReadOnlyList<Agency> agencies,
    IReadOnlyList<Post> posts,
    IEnumerable<PortalUser> people,
    IReadOnlySet<Guid> invited
)
{
    private readonly Dictionary<Guid, List<Post>> _posts = posts
        .GroupBy(post => post.AgencyId)
        .ToDictionary(group => group.Key, group => group.ToList());

    private readonly Dictionary<Guid, PortalUser> _people = people.ToDictionary(person => person.Id);

    /// <summary>Agencies by their plain name; two may differ in spaces alone.</summary>
    public ILookup<string, Agency> Agencies { get; } = agencies.ToLookup(agency => Plain.Of(agency.Name));

    /// <summary>People by their address, those of the file among them.</summary>
    public Dictionary<string, PortalUser> ByAddress { get; } =
        people.Where(person => person.NormalizedEmail is not null).ToDictionary(person => person.NormalizedEmail!);

    /// <summary>Posts that were there before, by agency and plain job title.</summary>
    public ILookup<(Guid Agency, string Title), Post> Named { get; } = posts.ToLookup(post => (post.AgencyId, Plain.Of(post.JobTitle)));

    public IEnumerable<Post> AllPosts => _posts.Values.SelectMany(posts => posts);

    /// <summary>All posts of an agency, those of the file among them.</summary>
    public List<Post> PostsOf(Agency agency)
    {
        if (!_posts.TryGetValue(agency.Id, out var found))
        {
            _posts[agency.Id] = found = [];
        }

        return found;
    }

    /// <summary>Name of somebody who holds a post or stands in.</summary>
    public string NameOf(Guid person) => _people[person].Name;

    /// <summary>Somebody whom the file brings.</summary>
    public void Add(PortalUser person) => (_people[person.Id], ByAddress[person.NormalizedEmail!]) = (person, person);

    /// <summary>Who is called by an address; null for no address, and for nobody.</summary>
    public PortalUser? With(string? address) => address is null ? null : ByAddress.GetValueOrDefault(address);

    /// <summary>Whether a link that lets them in still works.</summary>
    public bool HasLink(PortalUser person) => invited.Contains(person.Id);
}
