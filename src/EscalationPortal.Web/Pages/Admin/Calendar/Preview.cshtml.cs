using EscalationPortal.Application.Admin.Calendar;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace EscalationPortal.Web.Pages.Admin.Calendar;

/// <summary>What a change of the calendar would do, and making it .</summary>
public sealed class PreviewModel : SubmitPage
{
    /// <summary>The change stands in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public CalendarChangeKind Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Date { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Name { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    /// <summary>The version of the calendar for which the effect was shown; one that nobody can read was never on a screen.</summary>
    [BindProperty]
    public int? SeenVersion { get; set; }

    public CalendarPreview View { get; private set; } = null!;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        ModelState.Remove(nameof(SeenVersion));
        if (!ModelState.IsValid)
        {
            context.Result = NotFound();
        }
    }

    public override async Task Load(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new PreviewCalendarChange(Actor, Kind, Date, Name, To), cancellationToken);

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var command = new ChangeCalendar(Actor, FormToken, SeenVersion ?? -1, Kind, Date, Name, To);
        var year = await Mediator.Send(command, cancellationToken);
        Banner(CalendarWords.Done(new CalendarChange(Kind, Date!.Value, Name, To)));
        return Redirect($"/admin/calendar/{year}");
    }
}
