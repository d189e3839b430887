namespace EscalationPortal.Domain.Agencies;

/// <summary>Who stands in for whom among the posts of one agency.</summary>
public static class Deputies
{
    /// <summary>Takes back deputies who hold no post of the agency any more; the posts that lost theirs.</summary>
    /// <param name="agency">All posts of the agency.</param>
    public static IReadOnlyList<Post> TakeBackGone(IReadOnlyCollection<Post> agency)
    {
        List<Post> lost = [.. agency.Where(post => post.DeputyId is { } deputy && agency.All(other => other.HolderId != deputy))];
        lost.ForEach(post => post.LoseDeputy());
        return lost;
    }

    /// <summary>Whether one comes from a person to another by asking again and again who stands in for them.</summary>
    internal static bool Reaches(Guid from, Guid to, IReadOnlyCollection<Post> posts)
    {
        var deputies = posts.Where(post => post.DeputyId is not null).ToLookup(post => post.HolderId, post => post.DeputyId!.Value);
        var seen = new HashSet<Guid>();
        var next = new Queue<Guid>([from]);
        while (next.TryDequeue(out var person))
        {
            if (person == to)
            {
                return true;
            }

            foreach (var deputy in seen.Add(person) ? deputies[person] : [])
            {
                next.Enqueue(deputy);
            }
        }

        return false;
    }
}
