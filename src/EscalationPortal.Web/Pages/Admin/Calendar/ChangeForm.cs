using EscalationPortal.Application.Admin.Calendar;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.WorkingDays;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Calendar;

/// <summary>A form for a change of the calendar: it only leads to the page that says what the change would do.</summary>
public abstract class ChangeForm : SubmitPage
{
    /// <summary>The London date on which the page is looked at.</summary>
    public DateOnly Today => LondonTime.DateOf(HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());

    /// <summary>Shows what is wrong with the change beside its fields, or goes on.</summary>
    protected async Task<IActionResult> Check(PreviewCalendarChange change, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            throw new ValidationException(await RequestValidation.Faults(HttpContext.RequestServices, change, cancellationToken));
        }

        var preview = await Mediator.Send(change, cancellationToken);
        return preview.Faults.Count == 0
            ? Redirect(ChangeAddress.Preview(preview.Change))
            : throw new ValidationException(preview.Faults.Select(fault => new ValidationFailure(fault.Field, fault.Message)));
    }
}
