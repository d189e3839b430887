using EscalationPortal.Application.Disputes;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Pages.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>
/// The page of one act on one dispute: shown with its form when the act is open, with the reason when it is not. A derived page
/// binds <c>Input</c>, names its act, and turns the input into a command.
/// </summary>
public abstract class ActPage : SubmitPage
{
    /// <summary>From the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = string.Empty;

    /// <summary>The version of the case that the form was made from.</summary>
    [BindProperty]
    public int SeenVersion { get; set; }

    /// <summary>The case beside the form.</summary>
    public ActionView View { get; private set; } = null!;

    /// <summary>Whether somebody changed the case since the form was made.</summary>
    public bool IsStale { get; private set; }

    /// <summary>The London date on which the page is looked at.</summary>
    public DateOnly Today => LondonTime.DateOf(HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());

    /// <summary>Which act this is.</summary>
    public abstract DisputeAction Action { get; }

    /// <summary>The act as heading and button.</summary>
    public virtual string Heading =>
        ActionWords.Imperative(
            Action,
            View.Stage.Name,
            View.Protocol.After(View.Protocol.Stage(View.Dispute.StageKey))?.Name,
            View.Stage.JointMeeting
        );

    /// <summary>The button; by default the act itself.</summary>
    public virtual string Button => Heading;

    /// <summary>How the form is sent; "get" for a step that only chooses.</summary>
    public virtual string Method => "post";

    /// <summary>Why the form is not open to this person now; null when it is.</summary>
    public virtual Refusal? Refusal => View.Refusal;

    /// <summary>The stage's reminders, beside everything that is written down there .</summary>
    public virtual IReadOnlyList<string> Reminders =>
        RecordingActions.Acts.Contains(Action) ? View.Protocol.Stage(View.Dispute.StageKey).Reminders : [];

    /// <summary>The protocol's guidance on recording, beside the same .</summary>
    public GuidanceView? Guidance => RecordingActions.Acts.Contains(Action) ? GuidanceView.At(GuidancePlace.Record, View.Protocol) : null;

    /// <summary>
    /// What the page of an act that may end the case says of what can follow, where the protocol offers it.
    /// </summary>
    public string? Afterwards =>
        Action
            is not (
                DisputeAction.Sign
                or DisputeAction.Withdraw
                or DisputeAction.NoteDecision
                or DisputeAction.RecordAgreement
                or DisputeAction.RecordBoardResult
            )
            ? null
            : (View.Protocol.Suggestions, View.Protocol.Debrief) switch
            {
                (null, null) => null,
                (null, _) => "Once the case has ended, its page offers a debrief. Nobody has to hold one.",
                (_, null) => "Once the case has ended, its page asks what you would change in protocols or procedures.",
                _ => "Once the case has ended, its page offers a debrief and asks what you would change in protocols or procedures. "
                    + "Nobody has to do either.",
            };

    /// <summary>Words typed into the form, shown again should it have closed meanwhile.</summary>
    public virtual string? Typed => null;

    /// <summary>Names of those whom the act tells, without the person who does it; null when nobody is left.</summary>
    public string? Notified =>
        Names.InWords(Notifies.OfType<Party>().Where(party => party.PersonId != Actor.PersonId).Select(party => party.Name));

    /// <summary>Whom the act tells.</summary>
    protected virtual IEnumerable<Party?> Notifies => [];

    /// <summary>Who raised the dispute; told of every step.</summary>
    protected Party Raiser => View.Dispute.Escalating.Practitioner;

    /// <summary>Who holds the case on the side that is not the actor's.</summary>
    protected Party? OtherHolder =>
        View.Dispute.SideOf(Actor) == Side.Escalating ? View.Dispute.Receiving.Holder : View.Dispute.Escalating.Holder;

    /// <summary>A version that nobody can read was never on a screen; the case counts as changed since.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        if (ModelState.GetFieldValidationState(nameof(SeenVersion)) == ModelValidationState.Invalid)
        {
            ModelState.Remove(nameof(SeenVersion));
        }
    }

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        if (Refusal is null)
        {
            await Prefill(cancellationToken);
            return Page();
        }

        return new PageResult
        {
            StatusCode = Refusal.Kind == RefusalKind.Forbidden ? StatusCodes.Status403Forbidden : StatusCodes.Status409Conflict,
        };
    }

    public override async Task Load(CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new GetAction(Actor, Reference, Action), cancellationToken);
        SeenVersion = SeenVersion == 0 || IsStale ? View.Dispute.Version : SeenVersion;
        await LoadWhatIsOpen(cancellationToken);
    }

    public override async Task LoadStale(StaleException stale, CancellationToken cancellationToken)
    {
        IsStale = true;
        View = await Mediator.Send(new GetAction(Actor, Reference, Action, stale.SeenVersion), cancellationToken);
        ModelState.Remove(nameof(SeenVersion));
        SeenVersion = View.Dispute.Version;
        await LoadWhatIsOpen(cancellationToken);
    }

    private Task LoadWhatIsOpen(CancellationToken cancellationToken) =>
        View.Refusal is null ? LoadChoices(cancellationToken) : Task.CompletedTask;

    /// <summary>Loads lists to choose from; only asked of an act that is open.</summary>
    protected virtual Task LoadChoices(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Fills a new form with what is known.</summary>
    protected virtual Task Prefill(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// Sends the command and goes back to the case. What could not be read is shown together with all other faults, and nothing is
    /// sent.
    /// </summary>
    protected async Task<IActionResult> Do(IDisputeCommand command, string banner, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            throw new ValidationException(await RequestValidation.Faults(HttpContext.RequestServices, command, cancellationToken));
        }

        await Mediator.Send(command, cancellationToken);
        Banner(banner);
        return Redirect($"/disputes/{Reference}");
    }
}
