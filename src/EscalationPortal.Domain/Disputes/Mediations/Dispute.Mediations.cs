namespace EscalationPortal.Domain.Disputes;

/// <content>Mediation beside the ladder. The ladder never waits for it, and what it brings is adopted by the two sides alone (R-144 to
/// R-148).</content>
public sealed partial class Dispute
{
    /// <summary>The mediations offered, in order; one that was declined has ended.</summary>
    public IReadOnlyList<Mediation> Mediations { get; private set; } = [];

    /// <summary>The mediation that is offered or under way; null when none is.</summary>
    public Mediation? Mediation => Mediations is [.., { Runs: true } mediation] ? mediation : null;

    /// <summary>Whether this person is offered as mediator, or mediates.</summary>
    public bool Mediates(Guid person) => Mediation?.Mediator.PersonId == person;

    /// <summary>Offers a mediator to both sides. Nobody mediates who has a part in the case.</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="kind">Key of the kind of mediator.</param>
    /// <param name="mediator">Who it is, with the organisation in place of an agency.</param>
    public void OfferMediator(Act act, string kind, Party mediator)
    {
        Allow(act, DisputeAction.OfferMediator);
        var rule = act.Protocol.Mediation!;
        Require(rule.Kinds.Any(choice => choice.Key == kind), "mediator-kind", "Choose who mediates.");
        Require(!string.IsNullOrWhiteSpace(mediator.AgencyName), "mediator-organisation", "Enter the mediator's organisation.");
        Require(
            !_participants.Exists(place =>
                place.PersonId == mediator.PersonId && (place.Parts != Relation.Mediator || place.Side is not null)
            ),
            "mediator-takes-part",
            $"{mediator.Name} has a part in this case. Choose somebody else."
        );
        Mediations = [.. Mediations, new Mediation(kind, mediator, PartyOf(act.Actor), act.Now)];
        NotifyEverybody(act, "A mediator is offered. Whoever acts for a side accepts or declines.");
        Record(
            act,
            DisputeAction.OfferMediator,
            $"{rule.Label}: a mediator was offered",
            new Written
            {
                Facts = [new Fact("Who mediates", rule.KindLabel(kind)), new Fact("Mediator", $"{mediator.Name}, {mediator.AgencyName}")],
            }
        );
    }

    /// <summary>Accepts or declines the mediator for one's side. Declined by either, the offer ends and the board is asked again.</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="declinedBecause">Why it is declined; null accepts.</param>
    public void AnswerMediator(Act act, string? declinedBecause)
    {
        Allow(act, DisputeAction.AnswerMediator);
        var (rule, side) = (act.Protocol.Mediation!, SideOf(act.Actor)!.Value);
        Require(
            declinedBecause is not null || Mediation!.Answer(side) is null,
            "mediator-accepted",
            "Your side has accepted the mediator. It can still decline, with a reason."
        );
        Require(declinedBecause is null || !string.IsNullOrWhiteSpace(declinedBecause), "no-reason", "Give a reason; the others see it.");
        Amend(now => now with { Answers = [.. now.Answers, new MediationAnswer(side, PartyOf(act.Actor), act.Now, declinedBecause)] });
        if (declinedBecause is not null)
        {
            EndMediation(act, "The mediation does not go on.");
            NotifyEverybody(act, "The mediator was declined.");
            NotifyOfferers(act, "The mediator was declined. Another may be offered.");
        }
        else
        {
            NotifyOtherHolder(act, "The other side accepts the mediator.");
            NotifyRaiser(act, "A side accepts the mediator.");
            Begin(act);
        }

        Record(
            act,
            DisputeAction.AnswerMediator,
            declinedBecause is null ? $"{rule.Label}: mediator accepted" : $"{rule.Label}: mediator declined",
            new Written(declinedBecause)
        );
    }

    /// <summary>
    /// Records what the mediation brought, for the mediator. It needs attendance, issues and way forward, and decides nothing (R-146,
    ///
    /// </summary>
    public void RecordMediation(Act act, DateOnly metOn, string attended, string issues, string wayForward)
    {
        Allow(act, DisputeAction.RecordMediation);
        Require(HistoryDates.WithinDay(metOn, null, act.Now) <= act.Now, "in-the-future", "The meeting cannot lie in the future.");
        string[] parts = [attended, issues, wayForward];
        Require(
            parts.All(part => !string.IsNullOrWhiteSpace(part)),
            "mediation-incomplete",
            "Enter who attended, the issues aired and the way forward."
        );
        Amend(now => now with { Notes = new MediationNotes(metOn, attended, issues, wayForward, act.Now) });
        NotifyEverybody(act, "The mediator recorded the way forward. Whoever acts for a side says what it makes of it.");
        NotifyOfferers(act, "The mediator recorded the way forward.");
        Record(
            act,
            DisputeAction.RecordMediation,
            $"{act.Protocol.Mediation!.Label}: recorded by the mediator",
            new Written
            {
                Facts =
                [
                    new Fact("Met", HistoryDates.Day(metOn)),
                    new Fact("Attended", attended),
                    new Fact("Issues aired", issues),
                    new Fact("Way forward, as noted", wayForward),
                ],
            }
        );
    }

    /// <summary>
    /// Says what one's side makes of the way forward. When both have, the mediation has ended and what it answered with it.
    /// </summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="outcome">Key of the outcome.</param>
    /// <param name="text">What exactly is adopted, or why not.</param>
    public void AdoptWayForward(Act act, string outcome, string text)
    {
        Allow(act, DisputeAction.AdoptWayForward);
        var (rule, side) = (act.Protocol.Mediation!, SideOf(act.Actor)!.Value);
        Require(rule.Outcomes.Any(choice => choice.Key == outcome), "mediation-outcome", "Choose what your side makes of the way forward.");
        RequireReason(text);
        Amend(now => now with { Adoptions = [.. now.Adoptions, new Adoption(side, PartyOf(act.Actor), act.Now, outcome, text)] });
        var both = Enum.GetValues<Side>().All(each => Mediation!.Adoption(each) is not null);
        var what = both
            ? "Both sides said what they make of the way forward; the mediation has ended."
            : "A side said what it makes of the mediator's way forward.";
        NotifyEverybody(act, what);
        if (both)
        {
            NotifyOfferers(act, what);
            Tracks = [.. Tracks.Select(entry => entry.IsOpen(rule.Track) ? entry with { ConcludedAt = act.Now } : entry)];
            EndMediation(act, what);
        }

        Record(
            act,
            DisputeAction.AdoptWayForward,
            $"{rule.Label}: {SideState(side).AgencyName}, {rule.OutcomeLabel(outcome).ToLowerInvariant()}",
            new Written(text) { Facts = [new Fact("Way forward", rule.OutcomeLabel(outcome))] }
        );
    }

    /// <summary>Once both sides have accepted, the mediator sees the case; until then they know nothing of it .</summary>
    private void Begin(Act act)
    {
        if (Mediation is not { IsAccepted: true } mediation)
        {
            return;
        }

        Admit(act, mediation.Mediator, side: null, Relation.Mediator);
        Notify(act, mediation.Mediator.PersonId, "Both sides accept you as mediator.", "You mediate in this case.");
        NotifyEverybody(act, "Both sides accept the mediator.");
        NotifyOfferers(act, "Both sides accept the mediator.");
    }

    /// <summary>It ends, and with it the mediator's sight of the case.</summary>
    private void EndMediation(Act act, string why)
    {
        if (Mediation is not { } mediation)
        {
            return;
        }

        if (_participants.Find(place => place.PersonId == mediation.Mediator.PersonId) is { Sees: true } place)
        {
            Notify(act, place.PersonId, why, "You mediated in this case.");
            place.HandsOver();
        }

        Amend(now => now with { EndedAt = act.Now });
    }

    /// <summary>A mediator takes no other part while the mediation runs.</summary>
    private void RefuseMediator(Party? party, Relation part) =>
        Require(
            party is null || part == Relation.Mediator || !Mediates(party.PersonId),
            "mediates",
            $"{party?.Name} is offered as mediator, or mediates, and takes no other part."
        );

    private void NotifyOfferers(Act act, string what)
    {
        foreach (var role in act.Protocol.Mediation!.OfferedBy.Where(OpenTo.Contains))
        {
            _notices.Add(Notice.ToRole(role, StageName(act.Protocol), what, "Your role offers mediators.", Urgent));
        }
    }

    private void Amend(Func<Mediation, Mediation> change) => Mediations = [.. Mediations.SkipLast(1), change(Mediations[^1])];
}
