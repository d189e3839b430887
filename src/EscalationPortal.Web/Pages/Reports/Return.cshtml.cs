using EscalationPortal.Application.Reports;
using EscalationPortal.Web.Pages.Shared.Cases;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Reports;

/// <summary>The agency's annual return of a year .</summary>
public sealed class ReturnModel : YearPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public ReturnView View { get; private set; } = null!;

    public Counts Counts =>
        new(
            "Forms of the year",
            [
                new(View.Counts.Made, "made"),
                new(View.Counts.Received, "received"),
                new(View.Counts.Internal, "within our agency", Note: "counted apart"),
            ]
        );

    public override async Task Load(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetReturn(Actor, Year), cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Mediator.Send(new SendReturn(Actor, FormToken, Year, Input.Themes, Input.Issues), cancellationToken);
        Banner("The return is sent.");
        return Redirect($"/agency/return/{Year}");
    }

    public sealed class Form
    {
        public string? Themes { get; set; }

        public string? Issues { get; set; }
    }
}
