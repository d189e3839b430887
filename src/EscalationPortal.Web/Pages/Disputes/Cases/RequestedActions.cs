using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Shared;
using EscalationPortal.Web.Pages.Shared.Cases;

namespace EscalationPortal.Web.Pages.Disputes.Cases;

/// <summary>"Asked of you now": one request, why, until when, what happens next; or who has to act.</summary>
public static class RequestedActions
{
    public static RequestedAction Of(CaseView view) =>
        view.PendingAction is { } asked ? Request(view, asked)
        : view.Dispute.Status.HasEnded() ? Ended(view)
        : Waiting(view);

    private static RequestedAction Request(CaseView view, DisputeAction asked)
    {
        List<Link> buttons = [new(view.Words(asked), ActAddress.Of(view.Dispute.Reference, asked))];
        if (RequestedActionText.Second(view, asked) is { } second)
        {
            buttons.Add(new Link(RequestedActionText.SecondWords(view, asked, second), ActAddress.Of(view.Dispute.Reference, second)));
        }

        return new RequestedAction(view.Words(asked), Sentence(view, asked)) { Buttons = buttons, Then = Then(view, asked) };
    }

    /// <summary>The reason, and what else a reader has to know first: how the case ended, or the stage's timescale.</summary>
    private static string Sentence(CaseView view, DisputeAction asked)
    {
        var owesPaper = view.Dispute.Status.HasEnded() && asked != DisputeAction.RecordBoardResult;
        return owesPaper
            ? $"{Outcome(view).Heading}. {RequestedActionText.Why(view, asked)}"
            : $"{RequestedActionText.Why(view, asked)} {CaseWords.Timescale(view.StageAtHand)}".Trim();
    }

    private static string Then(CaseView view, DisputeAction asked)
    {
        var told = NotifiedText(view, asked)
            .Where(party => party.PersonId != view.Viewer.PersonId)
            .DistinctBy(party => party.PersonId)
            .Select(party => party.Name)
            .ToList();
        var sentence =
            told.Count == 0
                ? "Then it stands in the record of the case."
                : $"Then {CaseWords.List(told)} {(told.Count == 1 ? "is" : "are")} told by an e-mail that carries no name.";
        return asked switch
        {
            DisputeAction.OpenStage =>
                $"Then your counterpart and {view.Dispute.Receiving.Practitioner.Name} see the case and are told by an e-mail "
                    + "that carries no name.",
            DisputeAction.RecordBoardResult =>
                "Then everybody in the case is told by an e-mail that carries no name, and reads the result.",
            DisputeAction.OfferMediator or DisputeAction.RecordMediation or DisputeAction.AdoptWayForward =>
                "Then everybody in the case is told by an e-mail that carries no name.",
            DisputeAction.Sign => $"When both have signed, the case is agreed. {sentence}",
            _ => sentence,
        };
    }

    private static IEnumerable<Party> NotifiedText(CaseView view, DisputeAction asked)
    {
        var (esc, rec) = (view.Dispute.Escalating, view.Dispute.Receiving);
        var both = asked is DisputeAction.WriteView or DisputeAction.GiveAdvice or DisputeAction.Sign;
        if (rec.Holder is { } receiving && asked != DisputeAction.ConfirmFiling && (both || view.Side == Side.Escalating))
        {
            yield return receiving;
        }

        if (esc.Holder is { } escalating && (both || view.Side == Side.Receiving))
        {
            yield return escalating;
        }

        yield return esc.Practitioner;
    }

    private static RequestedAction Waiting(CaseView view)
    {
        var who = view.Dispute.WaitingFor is { } waiting ? $"The case waits for {waiting}" : "Nothing is asked of anybody now";
        return RequestedAction.Waiting(who, $"You are told when it is your turn. {CaseWords.Timescale(view.StageAtHand)}");
    }

    private static RequestedAction Ended(CaseView view)
    {
        var waits = view.Dispute.WaitingFor is { } waiting ? $" It still waits for {waiting}." : string.Empty;
        var (heading, sentence) = Outcome(view);
        return RequestedAction.Waiting(heading, sentence + waits) with { Kicker = "This case has ended" };
    }

    private static (string Heading, string Sentence) Outcome(CaseView view)
    {
        var day = DateWords.Full(LondonTime.DateOf(view.Dispute.EndedAt!.Value));
        return view.Dispute.Status switch
        {
            DisputeStatus.Agreed => ($"Agreed at {AgreedAt(view)}", $"The words stand below. It ended on {day}."),
            DisputeStatus.AgreedPolicyReferred => (
                $"Agreed at {AgreedAt(view)}; a policy issue went to {view.Stage.Title}",
                "Agreement and signatures stay as they are."
            ),
            DisputeStatus.Decided => ("It is decided", $"The decision stands in the timeline. It ended on {day}."),
            DisputeStatus.DecisionStands => (
                $"The decision stands: {view.Dispute.Current.Decision?.Maker}",
                $"The reasons and the disagreement that remains stand in the timeline. It ended on {day}."
            ),
            DisputeStatus.Withdrawn => ("Withdrawn by the person who raised it", $"The reason stands in the timeline. It ended on {day}."),
            _ => ("Next steps are agreed", $"They stand in the timeline. It ended on {day}."),
        };
    }

    private static string AgreedAt(CaseView view) =>
        view.Dispute.Agreement is { } agreement ? view.Protocol.Stage(agreement.StageKey).Name : view.Stage.Name;
}
