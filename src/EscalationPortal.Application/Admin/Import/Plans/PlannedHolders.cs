using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Admin.Import.Sheets;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Admin.Import.Plans;

/// <summary>Who holds the posts of a file from now on, by the verbs of the post itself .</summary>
internal sealed class PlannedHolders(ImportPlan plan, ImportState state, IReadOnlyList<PlannedPost> posts)
{
    private readonly HashSet<(Guid Agency, Guid Person)> _holdsAfterwards = [];

    /// <summary>Who would leave a post, so that it can be asked in how many open cases they take part.</summary>
    public IReadOnlyList<Guid> Leaving => [.. posts.Where(ChangesHands).Select(planned => planned.Post.HolderId).OfType<Guid>().Distinct()];

    public void Plan(IReadOnlyDictionary<(Guid Agency, Guid Person), int> openCases)
    {
        Count();
        foreach (var planned in posts)
        {
            if (ChangesHands(planned))
            {
                ChangeHands(planned, openCases);
            }
            else
            {
                RequireSameDay(planned);
            }
        }

        foreach (var agency in posts.Select(planned => planned.Agency).Distinct())
        {
            TakeBackDeputies(agency);
        }
    }

    /// <summary>Whoever is nobody, because their name is missing, is a fault already.</summary>
    private bool ChangesHands(PlannedPost planned) =>
        planned.Post.HolderId != HolderOf(planned.Row) && (planned.Row.Address is null || HolderOf(planned.Row) is not null);

    private Guid? HolderOf(ImportRow row) => state.With(row.Address)?.Id;

    /// <summary>Whoever changes from one post of an agency to another in the same file holds another, whichever line comes first.</summary>
    private void Count()
    {
        var named = posts.ToDictionary(planned => planned.Post.Id, planned => HolderOf(planned.Row));
        _holdsAfterwards.UnionWith(
            state
                .AllPosts.Select(post => (post.AgencyId, Holder: named.TryGetValue(post.Id, out var next) ? next : post.HolderId))
                .Where(held => held.Holder is not null)
                .Select(held => (held.AgencyId, held.Holder!.Value))
        );
    }

    private void ChangeHands(PlannedPost planned, IReadOnlyDictionary<(Guid Agency, Guid Person), int> openCases)
    {
        var (row, agency, post) = planned;
        var leaving = post.HolderId is { } present
            ? new Leaver(
                state.NameOf(present),
                _holdsAfterwards.Contains((agency.Id, present)),
                openCases.GetValueOrDefault((agency.Id, present))
            )
            : null;
        var holder = state.With(row.Address);
        if (row.From is not { } from)
        {
            plan.Refuse(
                row.Line,
                ImportColumn.From,
                holder is null ? "Enter the date from which nobody holds it" : "Enter the date from which they hold it"
            );
            return;
        }

        plan.Try(
            row.Line,
            broken => broken is "open-cases" ? ImportColumn.Email : ImportColumn.From,
            () =>
            {
                if (holder is null)
                {
                    post.Vacate(from, plan.Today, leaving);
                    plan.Change(ImportKind.HolderChanged, row.Line, agency, post, PostEvents.Vacated(post, from, leaving!));
                    return;
                }

                post.Hold(holder.Id, holder.Name, from, plan.Today, leaving);
                plan.Change(ImportKind.HolderChanged, row.Line, agency, post, PostEvents.Held(post, holder.Name, from, leaving));
                plan.Invite(row.Line, agency, holder, state.HasLink(holder));
            }
        );
    }

    /// <summary>The day on which a holder began is kept as it is; the same file sent again says the same.</summary>
    private void RequireSameDay(PlannedPost planned)
    {
        var since = planned.Post.Holdings.FirstOrDefault(holding => holding.Until is null)?.From;
        if (planned.Post.HolderId is { } holder && planned.Row.From is { } from && from != since)
        {
            var known = since is { } day
                ? $"since {DateWords.WithoutWeekday(day)}: write that day, or leave it empty"
                : "since a day that was not kept: leave it empty";
            plan.Refuse(planned.Row.Line, ImportColumn.From, $"{state.NameOf(holder)} has held this post {known}");
        }
    }

    private void TakeBackDeputies(Agency agency)
    {
        var before = state.PostsOf(agency).ToDictionary(post => post.Id, post => post.DeputyId);
        foreach (var post in Deputies.TakeBackGone(state.PostsOf(agency)))
        {
            var line =
                posts.FirstOrDefault(planned => planned.Post == post)?.Row.Line
                ?? posts.First(planned => planned.Agency == agency).Row.Line;
            plan.Change(
                ImportKind.HolderChanged,
                line,
                agency,
                post,
                PostEvents.StandsInNoMore(post, state.NameOf(before[post.Id]!.Value))
            );
        }
    }
}
