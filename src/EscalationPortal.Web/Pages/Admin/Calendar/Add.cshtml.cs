using EscalationPortal.Application.Admin.Calendar;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Calendar;

/// <summary>A day off that the nation does not have .</summary>
public sealed class AddModel : ChangeForm
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Name of the partnership.</summary>
    public string Partnership { get; private set; } = string.Empty;

    public override async Task Load(CancellationToken cancellationToken) =>
        Partnership = (await Mediator.Send(new GetAdminCalendar(Actor, null, null), cancellationToken)).Partnership;

    /// <summary>Empty, or as it was typed for the page that says what it does.</summary>
    public async Task OnGetAsync(DateOnly? date, string? name, CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        ModelState.Clear();
        Input = new Form { Date = DateInput.From(date), Name = name };
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var date = ModelState.Day("Input.Date", Input.Date, "the date");
        return Check(new PreviewCalendarChange(Actor, CalendarChangeKind.Added, date, Input.Name), cancellationToken);
    }

    public sealed class Form
    {
        public DateInput Date { get; set; } = new();

        public string? Name { get; set; }
    }
}
