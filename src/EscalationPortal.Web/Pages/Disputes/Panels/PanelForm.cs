using EscalationPortal.Application.Disputes.Panels;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EscalationPortal.Web.Pages.Disputes.Panels;

/// <summary>How a panel is meant to sit, as typed.</summary>
public sealed class PanelForm
{
    public DateInput On { get; set; } = new();

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Place { get; set; }

    // a list that the model binder can fill
    public List<Guid> Members { get; set; } = [];

    public string? WhyWithout { get; set; }

    /// <summary>The words typed, to be shown again should the form have closed meanwhile.</summary>
    public string Words => string.Join("\n\n", new[] { Place, WhyWithout }.OfType<string>());

    /// <summary>A form with what a panel is now.</summary>
    public static PanelForm Of(Panel panel)
    {
        var (starts, ends) = (LondonTime.Of(panel.Sitting.StartsAt), panel.Sitting.EndsAt);
        return new PanelForm
        {
            On = DateInput.From(LondonTime.DateOf(panel.Sitting.StartsAt)),
            From = DateWords.Clock(starts),
            To = ends is { } end ? DateWords.Clock(end) : null,
            Place = panel.Sitting.Place,
            Members = [.. panel.Members.Select(member => member.Person.PersonId)],
            WhyWithout = panel.WhyWithout,
        };
    }

    /// <summary>The plan as a command takes it.</summary>
    public PlannedPanel Planned(ModelStateDictionary state) =>
        new(
            state.Day("Input.Panel.On", On, "the date of the meeting"),
            state.Time("Input.Panel.From", From),
            state.Time("Input.Panel.To", To),
            Place,
            Members,
            WhyWithout
        );

    private static bool InDispute(Party person, Dispute dispute) =>
        person.AgencyId == dispute.Escalating.AgencyId || person.AgencyId == dispute.Receiving.AgencyId;

    /// <summary>Representatives by agency, the agencies in dispute marked.</summary>
    public static IReadOnlyList<Option> Options(IEnumerable<Party> offered, Dispute dispute) =>
        [
            .. offered
                .OrderBy(person => person.AgencyName, StringComparer.OrdinalIgnoreCase)
                .Select(person => new Option(
                    person.PersonId.ToString(),
                    $"{person.Name}, {person.AgencyName}",
                    $"{person.Post}{(InDispute(person, dispute) ? ". This agency is in dispute here." : ".")}"
                )),
        ];
}
