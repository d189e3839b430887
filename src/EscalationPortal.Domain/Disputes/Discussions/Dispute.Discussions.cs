using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>Talks, meetings, advice and local targets.</content>
public sealed partial class Dispute
{
    /// <summary>Records a discussion between the two sides at this stage.</summary>
    public void RecordDiscussion(Act act, Discussion discussion)
    {
        Allow(act, DisputeAction.RecordDiscussion);
        var (stage, side) = (act.Protocol.Stage(StageKey), SideOf(act.Actor));
        var fields = stage.Asked(FieldMoment.Discussion);
        RequireAsTheStageAsks(stage, discussion);
        var facts = Answered(act, fields, discussion.Answers);
        Change(step =>
            step with
            {
                // what a supporter records counts for the side that they support
                Discussion = new DiscussionHeld(discussion.On, discussion.At, discussion.Agreed, side, act.Now),
                NotAgreedAt = discussion.Agreed ? step.NotAgreedAt : act.Now,
            }
        );
        Wrote(act, fields, discussion.Answers);
        var result = discussion.Agreed ? "agreed" : "not agreed";
        NotifyOtherHolder(act, $"A discussion was recorded: {result}.");
        NotifyRaiser(act, $"A discussion was recorded: {result}.");
        Record(
            act,
            DisputeAction.RecordDiscussion,
            $"Discussion recorded: {result}",
            new Written(discussion.Text)
            {
                Facts =
                [
                    new Fact("Held", HistoryDates.DayAndTime(discussion.On, discussion.At)),
                    new Fact("By", discussion.How),
                    new Fact("Took part", discussion.TheirPeople is { } theirs ? $"{discussion.People}; {theirs}" : discussion.People),
                    new Fact("Result", discussion.Agreed ? "Agreed" : "Not agreed"),
                    .. facts,
                ],
            }
        );
    }

    private static void RequireAsTheStageAsks(Stage stage, Discussion discussion)
    {
        if (stage.Discussion is not { } rule)
        {
            return;
        }

        Require(
            rule.Modes.Count == 0 || rule.Modes.Any(mode => mode.Label == discussion.How),
            "discussion-mode",
            $"At {stage.Name} the discussion is held in one of these ways: "
                + $"{string.Join(", ", rule.Modes.Select(mode => mode.Label.ToLowerInvariant()))}."
        );
        Require(
            !rule.ParticipantsOfEachSide || !string.IsNullOrWhiteSpace(discussion.TheirPeople),
            "no-participants",
            "Name at least one person of each side who took part."
        );
        RequireFactual(stage, discussion.Factual);
    }

    /// <summary>Whoever writes down what both sides read confirms the language, where the stage asks for it (R-107).</summary>
    private static void RequireFactual(Stage stage, bool factual) =>
        Require(stage.Discussion?.Factual is null || factual, "not-factual", $"Confirm first: {stage.Discussion?.Factual}");

    /// <summary>Calls a joint meeting of the people named (R-067).</summary>
    public void CallMeeting(Act act, Meeting meeting)
    {
        Allow(act, DisputeAction.CallMeeting);
        Require(meeting.Invited.Count > 0, "nobody-invited", "Invite at least one person.");
        Require(
            meeting.Invited.All(party => _participants.Exists(place => place.PersonId == party.PersonId && place.Sees)),
            "invitee-has-no-part",
            "Invite people who have a part in the case."
        );
        var rule = act.Protocol.Stage(StageKey).JointMeeting!;
        Change(step => step with { Meeting = meeting with { OutcomeRecorded = false } });
        foreach (var party in meeting.Invited)
        {
            Notify(act, party.PersonId, $"You are invited to the {rule.InText}.", "You are on the list of those invited.");
        }

        NotifyOtherHolder(act, $"The {rule.InText} was called.");
        NotifyRaiser(act, $"The {rule.InText} was called.");
        Record(
            act,
            DisputeAction.CallMeeting,
            $"{rule.Label} called",
            new Written
            {
                Facts =
                [
                    new Fact("When", HistoryDates.DayAndTimes(meeting.On, meeting.From, meeting.To)),
                    new Fact("Where", meeting.Place),
                    new Fact("Invited", string.Join(", ", meeting.Invited.Select(party => party.Name))),
                ],
            }
        );
    }

    /// <summary>Records what the joint meeting came to.</summary>
    public void RecordMeeting(Act act, string attended, string outcome)
    {
        Allow(act, DisputeAction.RecordMeeting);
        var rule = act.Protocol.Stage(StageKey).JointMeeting!;
        Change(step => step with { Meeting = step.Meeting! with { OutcomeRecorded = true } });
        NotifyOtherHolder(act, $"The {rule.InText} was recorded.");
        NotifyRaiser(act, $"The {rule.InText} was recorded.");
        Record(
            act,
            DisputeAction.RecordMeeting,
            $"{rule.Label} recorded",
            new Written(outcome) { Facts = [new Fact("Attended", attended)] }
        );
    }

    /// <summary>Asks a safeguarding lead of one of the agencies for advice (R-068).</summary>
    public void AskAdvice(Act act, Party adviser)
    {
        Allow(act, DisputeAction.AskAdvice);
        RefuseBypassed(adviser);
        Require(adviser.LeadsSafeguarding, "adviser-leads-safeguarding", "Choose a safeguarding lead.");
        Require(
            adviser.AgencyId == Escalating.AgencyId
                || adviser.AgencyId == Receiving.AgencyId
                || Involved.Any(agency => agency.Speaker.AgencyId == adviser.AgencyId),
            "adviser-of-no-part",
            $"{adviser.AgencyName} has no part in this case."
        );
        Require(
            Current.Advice.All(asked => asked.Of.PersonId != adviser.PersonId),
            "already-asked",
            $"{adviser.Name} has been asked at this stage."
        );
        Change(step => step with { Advice = [.. step.Advice, new AdviceAsked(adviser, act.Now, null)] });
        Side? side =
            IsInternal ? SideOf(act.Actor)
            : adviser.AgencyId == Escalating.AgencyId ? Side.Escalating
            : adviser.AgencyId == Receiving.AgencyId ? Side.Receiving
            : null;
        Admit(act, adviser, side, Relation.Adviser);
        Notify(act, adviser.PersonId, "Your advice as safeguarding lead is asked for.", "You are the safeguarding lead chosen.");
        NotifyRaiser(act, "A safeguarding lead was asked for advice.");
        Record(act, DisputeAction.AskAdvice, $"{adviser.Name} asked for advice");
    }

    /// <summary>Gives the advice asked for.</summary>
    public void GiveAdvice(Act act, string advice)
    {
        Allow(act, DisputeAction.GiveAdvice);
        Change(step =>
            step with
            {
                Advice =
                [
                    .. step.Advice.Select(asked => asked.Of.PersonId == act.Actor.PersonId ? asked with { GivenAt = act.Now } : asked),
                ],
            }
        );
        NotifyHolders(act, "A safeguarding lead gave advice.");
        NotifyRaiser(act, "A safeguarding lead gave advice.");
        Record(act, DisputeAction.GiveAdvice, "Advice of the safeguarding lead", new Written(advice));
    }

    /// <summary>Proposes a date for both sides to aim at; it never makes anything overdue (R-086).</summary>
    public void ProposeTarget(Act act, DateOnly on)
    {
        Allow(act, DisputeAction.ProposeTarget);
        Target = new LocalTarget(on, SideOf(act.Actor)!.Value, Agreed: false);
        NotifyOtherHolder(act, "A local target date was proposed.");
        NotifyRaiser(act, "A local target date was proposed.");
        Record(act, DisputeAction.ProposeTarget, $"Local target proposed: {HistoryDates.Day(on)}");
    }

    /// <summary>Agrees to the date that the other side proposed.</summary>
    public void AgreeTarget(Act act)
    {
        Allow(act, DisputeAction.AgreeTarget);
        Target = Target! with { Agreed = true };
        NotifyOtherHolder(act, "The local target date was agreed.");
        NotifyRaiser(act, "The local target date was agreed.");
        Record(act, DisputeAction.AgreeTarget, $"Local target agreed: {HistoryDates.Day(Target.On)}");
    }
}

/// <summary>A discussion to be recorded.</summary>
/// <param name="On">The day.</param>
/// <param name="At">The time, local, or null.</param>
/// <param name="How">Face to face, telephone, video call.</param>
/// <param name="People">Who took part.</param>
/// <param name="Agreed">Whether they agreed.</param>
/// <param name="Text">What was said, or null.</param>
public sealed record Discussion(DateOnly On, TimeOnly? At, string How, string People, bool Agreed, string? Text)
{
    /// <summary>Who took part for the other side, where the stage asks for each (R-106).</summary>
    public string? TheirPeople { get; init; }

    /// <summary>That the language is as the protocol asks (R-107).</summary>
    public bool Factual { get; init; }

    /// <summary>What the stage asks with it.</summary>
    public IReadOnlyList<FieldAnswer> Answers { get; init; } = [];
}
