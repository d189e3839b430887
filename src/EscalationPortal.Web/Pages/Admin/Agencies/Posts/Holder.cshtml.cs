using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Domain;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Agencies.Posts;

/// <summary>Who holds a post, and from when .</summary>
public sealed class HolderModel : PostForm
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "already-holder" => nameof(Form.Holder),
            "holding-in-future" or "holding-overlaps" or "end-before-start" => nameof(Form.From),
            _ => null,
        };

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var from = ModelState.Day("Input.From", Input.From, "the date");
        return Do(
            new AssignPost(Actor, FormToken, Id, Post, SeenVersion!.Value, Input.Holder, from, Input.Name),
            "The post has its holder.",
            cancellationToken
        );
    }

    public sealed class Form
    {
        public string? Holder { get; set; }

        public string? Name { get; set; }

        public DateInput From { get; set; } = new();
    }
}
