namespace EscalationPortal.Domain.Agencies;

/// <summary>That somebody held a post for a time.</summary>
public sealed class PostHolding
{
    private PostHolding() { }

    internal PostHolding(Post post, Guid personId, string name, DateOnly? from)
    {
        (Partnership, PostId, Id) = (post.Partnership, post.Id, Guid.CreateVersion7());
        (PersonId, Name, From) = (personId, name, from);
    }

    public string Partnership { get; private set; } = null!;

    public Guid Id { get; private set; }

    public Guid PostId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>Name as it was.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>The first day; null when it began before the portal kept it.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The day from which they no longer held it; null while they do.</summary>
    public DateOnly? Until { get; private set; }

    internal void End(DateOnly until) => Until = until;
}

/// <summary>What there is to know of a holder whose post would end.</summary>
/// <param name="Name">Their name.</param>
/// <param name="HoldsAnother">Whether they hold another post of the agency.</param>
/// <param name="OpenCases">In how many open cases they have a part for the agency.</param>
public sealed record Leaver(string Name, bool HoldsAnother, int OpenCases);
