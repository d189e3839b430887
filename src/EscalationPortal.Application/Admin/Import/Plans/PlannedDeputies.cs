using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Admin.Import.Sheets;
using EscalationPortal.Domain.Agencies;

namespace EscalationPortal.Application.Admin.Import.Plans;

/// <summary>Who stands in for the holders of a file, by the verb of the post itself .</summary>
internal sealed class PlannedDeputies(ImportPlan plan, ImportState state, IReadOnlyList<PlannedPost> posts)
{
    private readonly HashSet<string> _faulty = [];

    /// <summary>After it is known who holds which post.</summary>
    /// <param name="rows">All lines: of one that has a fault already nobody knows who holds its post.</param>
    public void Plan(IEnumerable<ImportRow> rows)
    {
        var lines = plan.Faults.Select(fault => fault.Line).ToHashSet();
        _faulty.UnionWith(rows.Where(row => lines.Contains(row.Line)).Select(row => row.Address).OfType<string>());
        List<(PlannedPost Post, Guid? Deputy)> changing = [];
        foreach (var planned in posts.Where(planned => !lines.Contains(planned.Row.Line)))
        {
            if (IsKnown(planned.Row) && state.With(planned.Row.Deputy)?.Id is var deputy && deputy != planned.Post.DeputyId)
            {
                changing.Add((planned, deputy));
            }
        }

        // two who stood in for each other the other way round never make a circle
        foreach (var (planned, _) in changing.Where(change => change.Post.Post.DeputyId is not null))
        {
            planned.Post.Depute(null, Away(planned.Post), plan.Today, state.PostsOf(planned.Agency));
        }

        foreach (var (planned, deputy) in changing)
        {
            Depute(planned, deputy);
        }
    }

    private void Depute(PlannedPost planned, Guid? deputy)
    {
        var (row, agency, post) = planned;
        plan.Try(
            row.Line,
            _ => ImportColumn.Deputy,
            () =>
            {
                if (deputy is not null)
                {
                    post.Depute(deputy, Away(post), plan.Today, state.PostsOf(agency));
                }

                plan.Change(
                    ImportKind.DeputyChanged,
                    row.Line,
                    agency,
                    post,
                    PostEvents.Deputed(post, deputy is { } stand ? state.NameOf(stand) : null)
                );
            }
        );
    }

    private bool IsKnown(ImportRow row)
    {
        if (row.Deputy is null)
        {
            return true;
        }

        if (_faulty.Contains(row.Deputy))
        {
            return false;
        }

        var known = state.With(row.Deputy) is not null;
        if (!known)
        {
            plan.Refuse(
                row.Line,
                ImportColumn.Deputy,
                "Nobody in the portal or in this file has this e-mail address. The deputy must hold a post of the same agency"
            );
        }

        return known;
    }

    private DateOnly? Away(Post post) => post.IsAway(plan.Today) ? post.AwayUntil : null;
}
