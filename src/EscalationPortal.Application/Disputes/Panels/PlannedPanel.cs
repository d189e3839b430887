using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using FluentValidation;

namespace EscalationPortal.Application.Disputes.Panels;

/// <summary>How somebody wants a panel to sit, as typed.</summary>
/// <param name="On">The day.</param>
/// <param name="From">Beginning, London time.</param>
/// <param name="To">End, or null.</param>
/// <param name="Place">Place or link.</param>
/// <param name="Members">The people chosen.</param>
/// <param name="WhyWithout">Why an agency in dispute is not on it.</param>
public sealed record PlannedPanel(
    DateOnly? On,
    TimeOnly? From,
    TimeOnly? To,
    string? Place,
    IReadOnlyList<Guid> Members,
    string? WhyWithout
);

internal sealed class PlannedPanelValidator : AbstractValidator<PlannedPanel>
{
    public PlannedPanelValidator(TimeProvider clock)
    {
        RuleFor(plan => plan.On).ComingDay(clock, "the date of the meeting");
        RuleFor(plan => plan.From).NotNull().WithMessage("Enter when the meeting begins");
        RuleFor(plan => plan.To)
            .Must((plan, to) => to is null || plan.From is null || to > plan.From)
            .WithMessage("The end must be after the beginning");
        RuleFor(plan => plan.Place).Line("Enter a place or a link");
        RuleFor(plan => plan.Members).NotEmpty().WithMessage("Choose the members of the panel");
        RuleFor(plan => plan.WhyWithout).OptionalNarrative();
    }
}

/// <summary>
/// Makes of what was typed what the dispute asks for: who was chosen, and whether they represent their agency on the board.
/// </summary>
internal sealed class PanelSeats(PartyQueries parties)
{
    /// <summary>People who may be chosen: representatives without a part in the case for a side .</summary>
    public async Task<IReadOnlyList<Party>> Offered(Dispute dispute, PanelRule rule, CancellationToken cancellationToken) =>
        [
            .. (await parties.InRole(dispute.Partnership, rule.Representatives, cancellationToken)).Where(person =>
                !dispute.Participants.Any(place => place.PersonId == person.PersonId && (place.Side is not null || place.Bypassed))
            ),
        ];

    /// <summary>The plan; somebody who was not on the list is named with the rule that keeps them out.</summary>
    public async Task<PanelPlan> Of(PlannedPanel typed, Dispute dispute, PanelRule rule, CancellationToken cancellationToken)
    {
        var representatives = await parties.InRole(dispute.Partnership, rule.Representatives, cancellationToken);
        var chosen = typed.Members.Distinct().ToList();
        var others = await parties.OfPeople(
            dispute.Partnership,
            [.. chosen.Except(representatives.Select(person => person.PersonId))],
            cancellationToken
        );
        var seats = chosen.Select(id =>
            representatives.FirstOrDefault(one => one.PersonId == id) is { } representative
                ? new PanelSeat(representative, Represents: true)
                : new PanelSeat(
                    others.FirstOrDefault(one => one.PersonId == id) ?? throw Invalid.Field("Panel.Members", "Choose people from the list"),
                    Represents: false
                )
        );
        var sitting = new Sitting(
            LondonTime.At(typed.On!.Value, typed.From!.Value),
            typed.To is { } to ? LondonTime.At(typed.On.Value, to) : null,
            typed.Place!
        );
        return new PanelPlan(sitting, [.. seats], typed.WhyWithout);
    }
}
