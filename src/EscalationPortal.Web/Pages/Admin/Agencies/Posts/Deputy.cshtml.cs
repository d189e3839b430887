using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Domain;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Agencies.Posts;

/// <summary>Who stands in for the holder, and until when the holder is away.</summary>
public sealed class DeputyModel : PostForm
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "deputy-is-holder" or "deputy-elsewhere" or "deputy-loop" => nameof(Form.Deputy),
            "away-in-past" => nameof(Form.AwayUntil),
            _ => null,
        };

    public override async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await Load(cancellationToken);
        Input = new Form { Deputy = View.Deputy?.Email, AwayUntil = DateInput.From(View.AwayUntil) };
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var until = ModelState.Day("Input.AwayUntil", Input.AwayUntil, "the last day away");
        return Do(
            new AppointDeputy(Actor, FormToken, Id, Post, SeenVersion!.Value, Input.Deputy, until),
            "Deputy and absence are saved.",
            cancellationToken
        );
    }

    public sealed class Form
    {
        public string? Deputy { get; set; }

        public DateInput AwayUntil { get; set; } = new();
    }
}
