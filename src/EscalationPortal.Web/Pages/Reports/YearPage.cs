using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Reports;

/// <summary>A page about one year of returns, with a form of its own.</summary>
public abstract class YearPage : SubmitPage
{
    /// <summary>Calendar year in which the year of the return begins, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);
}
