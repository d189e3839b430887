using EscalationPortal.Application.Disputes.Panels;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Panels;

/// <summary>Records which members of the panel attended.</summary>
public sealed class RecordAttendanceModel : PanelActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Option> Members =>
        [
            .. Panel.Members.Select(member => new Option(
                member.Person.PersonId.ToString(),
                member.Person.Name,
                $"{member.Person.Post}, {member.Person.AgencyName}"
            )),
        ];

    public override DisputeAction Action => DisputeAction.RecordAttendance;

    public override string? Typed => Input.Others;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new RecordAttendance(Actor, Reference, SeenVersion, FormToken, Input.Attended, Input.Others),
            "It is recorded who attended. The decision can be recorded now.",
            cancellationToken
        );

    public sealed class Form
    {
        // a list that the model binder can fill
        public List<Guid> Attended { get; set; } = [];

        public string? Others { get; set; }
    }
}
