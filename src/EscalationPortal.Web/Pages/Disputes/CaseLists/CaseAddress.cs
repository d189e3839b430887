using System.Globalization;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Domain;
using Microsoft.AspNetCore.Http.Extensions;

namespace EscalationPortal.Web.Pages.Disputes.CaseLists;

/// <summary>What is chosen in the list of cases, to and from its address. What is not understood there counts as not chosen.</summary>
public static class CaseAddress
{
    public static CaseFilter Filter(IndexModel page, DateTimeOffset now) =>
        new()
        {
            Status = Read<CaseState>(page.Status),
            Awaiting = Read<AwaitedParty>(page.Turn),
            Side = Read<Side>(page.Side),
            Stage = string.IsNullOrWhiteSpace(page.Stage) ? null : page.Stage,
            UrgentOnly = page.Urgent,
            OverdueAt = page.Overdue ? now : null,
            Text = string.IsNullOrWhiteSpace(page.Q) ? null : page.Q.Trim(),
            Order = Read<CaseOrder>(page.Sort?.Replace("-", string.Empty, StringComparison.Ordinal)) ?? CaseOrder.LatestRaised,
            After = Mark(page.After),
        };

    /// <summary>The list from its beginning.</summary>
    public static string Of(IndexModel page) => $"/cases{Chosen(page).ToQueryString()}";

    /// <summary>The same list, from a mark on.</summary>
    public static string Next(IndexModel page, CaseMark mark)
    {
        var query = Chosen(page);
        query.Add("after", $"{(mark.Urgent ? "1" : "0")}.{mark.At.UtcTicks.ToString(CultureInfo.InvariantCulture)}.{mark.Id:N}");
        return $"/cases{query.ToQueryString()}";
    }

    private static QueryBuilder Chosen(IndexModel page)
    {
        var query = new QueryBuilder();
        Add(query, "q", page.Q?.Trim());
        Add(query, "status", page.Status);
        Add(query, "turn", page.Turn);
        Add(query, "side", page.Side);
        Add(query, "stage", page.Stage);
        Add(query, "urgent", page.Urgent ? "true" : null);
        Add(query, "overdue", page.Overdue ? "true" : null);
        Add(query, "sort", page.Sort);
        return query;
    }

    private static void Add(QueryBuilder query, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            query.Add(name, value);
        }
    }

    private static T? Read<T>(string? value)
        where T : struct, Enum => Enum.TryParse<T>(value, ignoreCase: true, out var read) && Enum.IsDefined(read) ? read : null;

    private static CaseMark? Mark(string? value) =>
        value?.Split('.') is [("0" or "1") and var urgent, var at, var id]
        && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
        && ticks <= DateTime.MaxValue.Ticks
        && Guid.TryParseExact(id, "N", out var mark)
            ? new CaseMark(urgent == "1", new DateTimeOffset(ticks, TimeSpan.Zero), mark)
            : null;
}
