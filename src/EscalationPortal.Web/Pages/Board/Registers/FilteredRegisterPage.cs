using System.Globalization;
using EscalationPortal.Application.Board.Registers;
using EscalationPortal.Application.Disputes.CaseLists;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Board.Registers;

/// <summary>What is chosen in the register, from and to its address. What is not understood there counts as not chosen.</summary>
public abstract class FilteredRegisterPage : PortalPage
{
    /// <summary>A reference, its beginning or its number, or initials.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>"ended" or "all"; the open ones otherwise.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Category { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Urgent { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Overdue { get; set; }

    /// <summary>Whether what was typed may be searched for; a name may not, and never comes into an address by this form.</summary>
    public bool Searchable => string.IsNullOrWhiteSpace(Q) || CaseSearch.Fits(Q.Trim());

    protected RegisterFilter Filter(DateTimeOffset now) =>
        new()
        {
            State = State switch
            {
                "ended" => CaseState.Ended,
                "all" => null,
                _ => CaseState.Open,
            },
            Stage = Given(Stage),
            Agency = Guid.TryParse(Agency, CultureInfo.InvariantCulture, out var agency) ? agency : null,
            Category = Given(Category),
            UrgentOnly = Urgent,
            OverdueAt = Overdue ? now : null,
            Text = Given(Q),
        };

    /// <summary>The address of a page with the same choice.</summary>
    protected string Address(string path, SummaryMark? before = null)
    {
        QueryBuilder query = [];
        foreach (
            var (name, value) in new[]
            {
                ("q", Q),
                ("state", State),
                ("stage", Stage),
                ("agency", Agency),
                ("category", Category),
                ("urgent", Urgent ? "true" : null),
                ("overdue", Overdue ? "true" : null),
            }
        )
        {
            if (Given(value) is { } given)
            {
                query.Add(name, given);
            }
        }

        if (before is not null)
        {
            query.Add("after", $"{(before.Urgent ? "1" : "0")}.{before.Id:N}");
        }

        return $"{path}{query.ToQueryString()}";
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
