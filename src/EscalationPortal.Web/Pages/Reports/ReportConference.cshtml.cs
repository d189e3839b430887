using EscalationPortal.Application.Reports;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Reports;

/// <summary>The form for a difference seen in a meeting; it has no field for a person .</summary>
public sealed class ReportConferenceModel : SubmitPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public ConferenceFormView View { get; private set; } = null!;

    public IReadOnlyList<Option> Agencies => [.. View.Agencies.Select(agency => new Option(agency.Id.ToString(), agency.Name))];

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public override async Task Load(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetConferenceForm(Actor), cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Mediator.Send(
            new ReportConference(
                Actor,
                FormToken,
                Input.Meeting,
                [.. new[] { Input.Agencies, Input.Second, Input.Third }.OfType<Guid>()],
                Input.Resolved,
                Input.How,
                Input.NamesNobody
            ),
            cancellationToken
        );
        Banner("The report is sent.");
        return Redirect("/board/conference-reports");
    }

    public sealed class Form
    {
        public string? Meeting { get; set; }

        /// <summary>The first of them: what is wrong with the agencies is said beside it.</summary>
        public Guid? Agencies { get; set; }

        public Guid? Second { get; set; }

        public Guid? Third { get; set; }

        public bool? Resolved { get; set; }

        public string? How { get; set; }

        public bool NamesNobody { get; set; }
    }
}
