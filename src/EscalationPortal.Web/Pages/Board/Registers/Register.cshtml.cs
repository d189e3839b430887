using EscalationPortal.Application.Board.Registers;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Pages.Disputes.CaseLists;
using EscalationPortal.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Board.Registers;

/// <summary>
/// The register of all cases that are open to the viewer's roles. What is chosen stands in the address, so that a list can be
/// kept.
/// </summary>
public sealed class RegisterModel(TimeProvider clock) : FilteredRegisterPage
{
    /// <summary>Where the page begins: written by the portal into the link to the next page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public RegisterPage View { get; private set; } = null!;

    public IReadOnlyList<RegisterTableRow> Rows { get; private set; } = [];

    public IReadOnlyList<FilterChoice> Choices { get; private set; } = [];

    public Link? Next { get; private set; }

    /// <summary>The same list as a file.</summary>
    public string ExportAddress => Address("/board/register/export");

    /// <summary>From the form to the address of the list, unless a name would stand in it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Searchable)
        {
            return Redirect(Address("/board/register"));
        }

        await OnGetAsync(cancellationToken);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        View = await Mediator.Send(new ListRegister(Actor, Filter(now), Mark(After)), cancellationToken);
        Rows = [.. View.Cases.Select(one => RegisterTableRow.Of(one, now))];
        Next = View.Next is { } next ? new Link("Next page", Address("/board/register", next)) : null;
        Choices = [.. AllChoices()];
    }

    private IEnumerable<FilterChoice> AllChoices()
    {
        yield return new FilterChoice("state", "State", State, "Open", [new Option("ended", "Ended"), new Option("all", "Open and ended")]);
        yield return new FilterChoice(
            "stage",
            "Stage",
            Stage,
            "Every stage",
            [.. View.Protocol.Stages.Select(stage => new Option(stage.Key, stage.Name))]
        );
        yield return new FilterChoice(
            "agency",
            "Agency, on either side",
            Agency,
            "Every agency",
            [.. View.Agencies.Select(agency => new Option(agency.Id.ToString(), agency.Name))]
        );
        if (View.Protocol.Categories is { Count: > 0 } categories)
        {
            yield return new FilterChoice(
                "category",
                "About",
                Category,
                "Every matter",
                [
                    .. categories.Select(category => new Option(category.Key, category.Label)),
                    new Option(DisagreementAnswer.Other, "Another matter"),
                ]
            );
        }
    }

    private static SummaryMark? Mark(string? value) =>
        value?.Split('.') is [("0" or "1") and var urgent, var id] && Guid.TryParseExact(id, "N", out var last)
            ? new SummaryMark(urgent == "1", last)
            : null;
}
