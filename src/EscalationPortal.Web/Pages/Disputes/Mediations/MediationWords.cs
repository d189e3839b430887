using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Disputes.Mediations;

/// <summary>Mediations of a case in words, the latest first .</summary>
public static class MediationWords
{
    /// <summary>"Name, organisation"</summary>
    public static string Mediator(Mediation mediation) => $"{mediation.Mediator.Name}, {mediation.Mediator.AgencyName}";

    /// <summary>How far it has come.</summary>
    public static string State(Mediation mediation) =>
        mediation switch
        {
            { EndedAt: { } end } => $"Ended {DateWords.FullMoment(end)}",
            { Notes: not null } => "Recorded; the sides say what they make of it",
            { IsAccepted: true } => "Accepted by both sides; under way",
            _ => "Offered; the sides have not both answered",
        };

    /// <summary>Its particulars, in the order in which they happen.</summary>
    public static IReadOnlyList<SummaryFact> Facts(CaseView view, Mediation mediation)
    {
        var rule = view.Protocol.Mediation!;
        List<SummaryFact> facts =
        [
            new("Who mediates", rule.KindLabel(mediation.Kind)),
            new("Mediator", Mediator(mediation)),
            new("Offered", By(mediation.OfferedBy.Name, mediation.OfferedAt)),
        ];
        facts.AddRange(
            Each(
                view,
                side =>
                    mediation.Answer(side) is { } answer ? Answer(answer)
                    : mediation.EndedAt is null ? "Has not answered yet"
                    : "Had not answered"
            )
        );
        if (mediation.Notes is { } notes)
        {
            facts.AddRange([
                new("Met", DateWords.Full(notes.MetOn)),
                new("Attended", notes.Attended),
                new("Issues aired", notes.Issues),
                new("Way forward, as noted", notes.WayForward),
            ]);
            facts.AddRange(
                Each(
                    view,
                    side =>
                        mediation.Adoption(side) is { } adoption
                            ? $"{rule.OutcomeLabel(adoption.Outcome)}, {By(adoption.By.Name, adoption.At)}: {adoption.Text}"
                        : mediation.EndedAt is null ? "Has not said yet what it makes of it"
                        : "Had not said what it makes of it"
                )
            );
        }

        return facts;
    }

    private static string Answer(MediationAnswer answer) =>
        answer.Accepted
            ? $"Accepted, {By(answer.By.Name, answer.At)}"
            : $"Declined, {By(answer.By.Name, answer.At)}: {answer.DeclinedBecause}";

    private static IEnumerable<SummaryFact> Each(CaseView view, Func<Side, string> words) =>
        Enum.GetValues<Side>().Select(side => new SummaryFact(view.Dispute.SideState(side).AgencyName, words(side)));

    private static string By(string name, DateTimeOffset at) => $"by {name}, {DateWords.FullMoment(at)}";
}
