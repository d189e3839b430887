using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace EscalationPortal.Web.Pages;

/// <summary>
/// A page with a form that has one effect, however often it is sent, and is shown again with what was typed when it is refused.
/// </summary>
public abstract class SubmitPage : PortalPage
{
    /// <summary>One-use token of this form. A form that came without one, or with one that nobody can read, is a form of its own.</summary>
    [BindProperty]
    public Guid FormToken { get; set; }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        if (FormToken == Guid.Empty)
        {
            ModelState.Remove(nameof(FormToken));
            FormToken = Guid.NewGuid();
        }
    }

    /// <summary>Loads what the page shows beside the form.</summary>
    public abstract Task Load(CancellationToken cancellationToken);

    /// <summary>Property of <c>Input</c> beside which a broken rule is said; null for one that concerns the whole page.</summary>
    public virtual string? FieldOf(Refusal refusal) => null;

    /// <summary>Loads the page after somebody else changed the case; what was typed stays.</summary>
    public virtual Task LoadStale(StaleException stale, CancellationToken cancellationToken) => Load(cancellationToken);
}
