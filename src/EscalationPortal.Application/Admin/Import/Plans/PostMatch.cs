using EscalationPortal.Application.Admin.Import.Sheets;
using EscalationPortal.Domain.Agencies;

namespace EscalationPortal.Application.Admin.Import.Plans;

/// <summary>
/// Which line means which post, among those of one agency with one job title: the one that its holder holds, or the only one there is.
/// </summary>
internal sealed class PostMatch(ImportPlan plan, ImportState state, IReadOnlyCollection<Post> posts, IReadOnlyCollection<ImportRow> rows)
{
    private readonly Dictionary<ImportRow, Post> _found = [];
    private readonly List<Post> _left = [.. posts];

    /// <summary>Each line with its post; without one where it asks for a new one.</summary>
    public IEnumerable<(ImportRow Row, Post? Post)> Find()
    {
        // of several posts without a holder, or of one person, the one that says the same
        Take(
            (row, holder, post) =>
                holder == post.HolderId
                && row.Tier == post.Tier
                && row.Contact == post.Contact
                && row.LeadsSafeguarding == post.LeadsSafeguarding
        );
        Take((_, holder, post) => holder == post.HolderId);
        List<ImportRow> open = [.. rows.Where(row => !_found.ContainsKey(row))];
        if (posts.Count == 1 && _left.Count == 1 && open.Count == 1)
        {
            Take((_, _, _) => true);
        }
        else if (posts.Count == 1 && _left.Count == 1 && open.Count > 1)
        {
            open.ForEach(row =>
                plan.Refuse(
                    row.Line,
                    ImportColumn.Email,
                    $"The agency has one post of this title, and line {(row == open[0] ? open[1] : open[0]).Line} gives it to "
                        + "somebody else"
                )
            );
            return [];
        }

        RefuseTwice(open);
        return rows.Select(row => (row, _found.GetValueOrDefault(row)));
    }

    private void Take(Func<ImportRow, Guid?, Post, bool> same)
    {
        foreach (var row in rows.Where(row => !_found.ContainsKey(row)))
        {
            var holder = HolderOf(row);
            if (_left.Find(post => same(row, holder, post)) is { } post)
            {
                _found[row] = post;
                _left.Remove(post);
            }
        }
    }

    private void RefuseTwice(IEnumerable<ImportRow> open)
    {
        foreach (var row in open.Where(row => row.Address is not null && !_found.ContainsKey(row)))
        {
            if (rows.First(other => other.Address == row.Address) is var first && first != row)
            {
                plan.Refuse(row.Line, null, $"Line {first.Line} has the same post with the same holder");
            }
        }
    }

    private Guid? HolderOf(ImportRow row) => row.Address is null ? null : state.With(row.Address)?.Id ?? Guid.Empty;
}
