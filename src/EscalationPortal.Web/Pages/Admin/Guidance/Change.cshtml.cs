using EscalationPortal.Application.Admin.Guidance;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.Protocols;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace EscalationPortal.Web.Pages.Admin.Guidance;

/// <summary>One text of guidance: written, looked at, kept, and brought back from an earlier version .</summary>
public sealed class ChangeModel : SubmitPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Key of the text, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = string.Empty;

    /// <summary>The change that was on the screen; one that nobody can read was never there.</summary>
    [BindProperty]
    public int? SeenVersion { get; set; }

    public GuidanceTextView View { get; private set; } = null!;

    /// <summary>How it would stand; null while it is written.</summary>
    public GuidanceText? Drawn { get; private set; }

    /// <summary>Whether the form was sent from a page that showed something else than what stands there now.</summary>
    public bool IsStale => HttpMethods.IsPost(Request.Method) && SeenVersion != View.Version;

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
        View = await Mediator.Send(new GetGuidanceText(Actor, Key), cancellationToken);

    /// <summary>With the words that count now, or with those of an earlier version to go back to.</summary>
    public async Task OnGetAsync(int? version, CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        var words = View.WordsOf(version ?? View.Version) ?? throw new NotFoundException();
        Input = new Form { Title = words.Title, Points = string.Join('\n', words.Points) };
    }

    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        Drawn = await Mediator.Send(new PreviewGuidance(Actor, Key, Input.Title, Input.Points), cancellationToken);
        await Load(cancellationToken);
    }

    public Task OnPostEditAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancellationToken)
    {
        await Mediator.Send(new ChangeGuidance(Actor, FormToken, Key, SeenVersion ?? -1, Input.Title, Input.Points), cancellationToken);
        Banner("The text is changed. It counts at once, for everybody.");
        return Redirect("/admin/guidance");
    }

    public sealed class Form
    {
        public string? Title { get; set; }

        public string? Points { get; set; }
    }
}
