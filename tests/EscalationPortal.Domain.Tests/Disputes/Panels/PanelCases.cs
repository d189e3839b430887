using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Domain.Tests.Disputes.Ladders.LadderCast;

namespace EscalationPortal.Domain.Tests.Disputes.Panels;

/// <summary>Panels as a case plans them.</summary>
internal static class PanelCases
{
    /// <summary>Both sides' agencies and a third, half an hour from now, so that it has begun at the next act.</summary>
    public static PanelPlan Plan(Act act) => Plan(act, Representative, TheirRepresentative, ThirdRepresentative);

    public static PanelPlan Plan(Act act, params Person[] people) =>
        new(
            new Sitting(act.Now.AddMinutes(30), null, "Town Hall"),
            [.. people.Select(person => new PanelSeat(person.Party, person.Actor.Holds("board-representative")))],
            null
        );
}
