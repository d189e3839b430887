using EscalationPortal.Application.Data;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Reports;

namespace EscalationPortal.Application.OwnAgency;

/// <summary>One page of the forms of one direction.</summary>
/// <param name="Direction">Made, received or internal.</param>
/// <param name="Total">All of the agency, as far as this person may know of them.</param>
/// <param name="Others">How many of them this person has no part in.</param>
/// <param name="Page">Those that this person may open.</param>
public sealed record FormPage(FormDirection Direction, int Total, int Others, SummaryPage Page);

/// <summary>
/// An agency's forms as one of its people sees them: rows only of cases that they may open, totals of the whole agency.
/// </summary>
internal sealed class FormQueries(PortalDb db, CaseSummaries summaries)
{
    /// <summary>The first page of each direction.</summary>
    public async Task<IReadOnlyList<FormPage>> FirstPages(Actor actor, Guid agency, CancellationToken cancellationToken)
    {
        var (all, seen) = await Totals(actor, agency, cancellationToken);
        List<FormPage> pages = [];
        foreach (var direction in Enum.GetValues<FormDirection>())
        {
            pages.Add(await Page(actor, agency, direction, all, seen, null, cancellationToken));
        }

        return pages;
    }

    /// <summary>A page of one direction.</summary>
    public async Task<FormPage> Page(
        Actor actor,
        Guid agency,
        FormDirection direction,
        SummaryMark? before,
        CancellationToken cancellationToken
    )
    {
        var (all, seen) = await Totals(actor, agency, cancellationToken);
        return await Page(actor, agency, direction, all, seen, before, cancellationToken);
    }

    private async Task<(FormCounts All, FormCounts Seen)> Totals(Actor actor, Guid agency, CancellationToken cancellationToken)
    {
        var forms = db.FormsOf(actor.Partnership, agency).NotBypassing(actor);
        return (await forms.Counts(agency, cancellationToken), await forms.VisibleTo(actor).Counts(agency, cancellationToken));
    }

    private async Task<FormPage> Page(
        Actor actor,
        Guid agency,
        FormDirection direction,
        FormCounts all,
        FormCounts seen,
        SummaryMark? before,
        CancellationToken cancellationToken
    )
    {
        var mine = db.FormsOf(actor.Partnership, agency).NotBypassing(actor).VisibleTo(actor).Going(direction, agency);
        var page = seen.Of(direction) == 0 ? new SummaryPage([], null) : await summaries.Page(mine, before, cancellationToken);
        return new FormPage(direction, all.Of(direction), all.Of(direction) - seen.Of(direction), page);
    }
}
