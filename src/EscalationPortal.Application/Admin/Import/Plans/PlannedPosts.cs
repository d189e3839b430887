using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Admin.Import.Sheets;
using EscalationPortal.Domain.Agencies;

namespace EscalationPortal.Application.Admin.Import.Plans;

/// <summary>A line and the post that it means.</summary>
internal sealed record PlannedPost(ImportRow Row, Agency Agency, Post Post);

/// <summary>The posts that a file names, found, added or described anew .</summary>
internal static class PlannedPosts
{
    public static List<PlannedPost> Plan(
        ImportPlan plan,
        ImportState state,
        IReadOnlyDictionary<string, Agency> agencies,
        IEnumerable<ImportRow> rows
    )
    {
        List<PlannedPost> planned = [];
        foreach (
            var group in rows.Where(row => row is { IsSound: true, JobTitle: not null })
                .GroupBy(row => (Agency: Plain.Of(row.Agency), Title: Plain.Of(row.JobTitle!)))
        )
        {
            if (!agencies.TryGetValue(group.Key.Agency, out var agency))
            {
                continue;
            }

            var matches = new PostMatch(plan, state, [.. state.Named[(agency.Id, group.Key.Title)]], [.. group]).Find();
            planned.AddRange(
                matches
                    .Where(match => IsDescribed(plan, match.Row, match.Post))
                    .Select(match => new PlannedPost(
                        match.Row,
                        agency,
                        match.Post is { } post ? Described(plan, agency, match.Row, post) : Added(plan, state, agency, match.Row)
                    ))
            );
        }

        return planned;
    }

    /// <summary>What a post needs beyond its shape: a tier of the protocol and a way to reach it, unless it stood there without.</summary>
    private static bool IsDescribed(ImportPlan plan, ImportRow row, Post? found)
    {
        var hasTier = row.Tier == found?.Tier || plan.Protocol.PostTiers().Contains(row.Tier!.Value);
        if (!hasTier)
        {
            plan.Refuse(row.Line, ImportColumn.Tier, $"The protocol has no such tier: write {plan.Protocol.Choice()}");
        }

        var isReached = row.Contact is not null || (found is { Contact: null } && IsSame(row, found));
        if (!isReached)
        {
            plan.Refuse(row.Line, ImportColumn.Contact, "Enter a work telephone number or e-mail address");
        }

        return hasTier && isReached;
    }

    private static bool IsSame(ImportRow row, Post post) =>
        row.Tier == post.Tier && row.Contact == post.Contact && row.LeadsSafeguarding == post.LeadsSafeguarding;

    private static Post Described(ImportPlan plan, Agency agency, ImportRow row, Post post)
    {
        if (!IsSame(row, post))
        {
            var before = plan.Protocol.Describe(post);
            post.Change(row.Tier!.Value, post.JobTitle, row.Contact!, row.LeadsSafeguarding, post.KeepsAgency);
            plan.Change(ImportKind.PostChanged, row.Line, agency, post, $"Changed the post {before} to {plan.Protocol.Describe(post)}");
        }

        return post;
    }

    private static Post Added(ImportPlan plan, ImportState state, Agency agency, ImportRow row)
    {
        var post = new Post(
            agency,
            Guid.CreateVersion7(plan.Now),
            row.Tier!.Value,
            row.JobTitle!,
            null,
            row.Contact,
            row.LeadsSafeguarding
        );
        plan.NewPosts.Add(post);
        state.PostsOf(agency).Add(post);
        plan.Change(ImportKind.PostAdded, row.Line, agency, post, $"Added the post {plan.Protocol.Describe(post)}");
        return post;
    }
}
