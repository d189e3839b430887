using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Domain;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Agencies.Posts;

/// <summary>A post that nobody holds from a day on .</summary>
public sealed class VacateModel : PostForm
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override string? FieldOf(Refusal refusal) =>
        refusal.Code is "holding-in-future" or "end-before-start" ? nameof(Form.From) : null;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var from = ModelState.Day("Input.From", Input.From, "the date");
        return Do(new VacatePost(Actor, FormToken, Id, Post, SeenVersion!.Value, from), "The post is vacant.", cancellationToken);
    }

    public sealed class Form
    {
        public DateInput From { get; set; } = new();
    }
}
