using EscalationPortal.Application.Disputes.Raising;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EscalationPortal.Web.Pages.Disputes.Raising;

/// <summary>
/// A question on the way to raising a dispute. What was typed is saved even when something is missing; the page then comes back with
/// what to put right. A derived page names its question and its answer.
/// </summary>
public abstract class QuestionPage<TAnswer> : DraftPage
    where TAnswer : class, IPageAnswer, new()
{
    [BindProperty]
    public TAnswer Input { get; set; } = new();

    /// <summary>Shows the question with what was saved.</summary>
    /// <param name="incomplete">Set when somebody was sent here from the check, to put this right.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<IActionResult> OnGetAsync(bool incomplete, CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        if (Elsewhere() is { } elsewhere)
        {
            return elsewhere;
        }

        Input = Shown(View.Questions.AnswerTo(Question!.Value) as TAnswer ?? Proposed());
        if (incomplete)
        {
            ShowFaults();
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        if (Elsewhere() is { } elsewhere)
        {
            return elsewhere;
        }

        SayWhatCouldNotBeRead();
        Input = Completed(Input);
        var asksMore = AddsMore();
        await Mediator.Send(new SaveDraft(Actor, DraftId, Input), cancellationToken);
        await Load(cancellationToken);
        if (asksMore && ModelState.IsValid)
        {
            return Redirect(AddressOf(Question!.Value) + MoreQuery);
        }

        ShowFaults();
        return ModelState.IsValid ? Redirect(Onward()) : new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    /// <summary>The same page once more with <c>Input</c>, and something else on it.</summary>
    protected virtual string MoreQuery => string.Empty;

    /// <summary>Whether what was sent only asks for more on this page, such as another row.</summary>
    protected virtual bool AddsMore() => false;

    /// <summary>What a page that was never answered proposes.</summary>
    protected virtual TAnswer Proposed() => new();

    /// <summary>The answer as the form shows it.</summary>
    protected virtual TAnswer Shown(TAnswer answer) => answer;

    /// <summary>The answer with what follows from it without asking.</summary>
    protected virtual TAnswer Completed(TAnswer answer) => answer;

    private string Onward() =>
        Question == IntakeQuestion.Scope && (View.Questions.Stopped || View.Answers.Signposts(View.Setting.Protocol).Count > 0)
            ? $"/disputes/raise/{DraftId}/signpost"
            : AddressOf(View.Questions.After(Question!.Value));

    private void ShowFaults()
    {
        foreach (var fault in Input.Faults(View.Setting, View.Answers))
        {
            ModelState.AddModelError($"{nameof(Input)}.{fault.Property}", fault.Message);
        }
    }

    /// <summary>Only a choice can be unreadable, and only when somebody changed the form.</summary>
    private void SayWhatCouldNotBeRead()
    {
        foreach (var entry in ModelState.Values.Where(entry => entry.ValidationState == ModelValidationState.Invalid))
        {
            entry.Errors.Clear();
            entry.Errors.Add("Choose from the list");
        }
    }
}
