using EscalationPortal.Application.Admin.Calendar;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Calendar;

/// <summary>A bank holiday that is held on another day here .</summary>
public sealed class MoveModel : ChangeForm
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The bank holiday, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly Date { get; set; }

    public Holiday Day { get; private set; } = null!;

    public override async Task Load(CancellationToken cancellationToken)
    {
        var calendar = await Mediator.Send(new GetAdminCalendar(Actor, Date.Year, null), cancellationToken);
        Day = calendar.Days.FirstOrDefault(day => day.Day.Date == Date && day.Local is null)?.Day ?? throw new NotFoundException();
    }

    /// <summary>Empty, or as it was typed for the page that says what it does.</summary>
    public async Task OnGetAsync(DateOnly? to, CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        ModelState.Clear();
        Input = new Form { To = DateInput.From(to) };
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var to = ModelState.Day("Input.To", Input.To, "the day on which it is held here");
        return Check(new PreviewCalendarChange(Actor, CalendarChangeKind.Moved, Date, To: to), cancellationToken);
    }

    public sealed class Form
    {
        public DateInput To { get; set; } = new();
    }
}
