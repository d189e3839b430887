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

    /// <summary>Records a consultation inside the actor's own agency. The other side never reads it (R-056, R-203).</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="with">With whom.</param>
    /// <param name="on">The day.</param>
    /// <param name="text">What was said.</param>
    /// <param name="answers">What the stage asks with it.</param>
    public void RecordConsultation(Act act, string with, DateOnly on, string? text, IReadOnlyList<FieldAnswer> answers)
    {
        Allow(act, DisputeAction.RecordConsultation);
        var (stage, side) = (act.Protocol.Stage(StageKey), SideOf(act.Actor)!.Value);
        var fields = stage.Asked(FieldMoment.Consultation);
        var facts = Answered(act, fields, answers);
        Change(step => side == Side.Escalating ? step with { ConsultedAt = act.Now } : step with { TheyConsultedAt = act.Now });
        Wrote(act, fields, answers);
        NotifyOwnSide(act, side, "A consultation in your agency was recorded.");
        Record(
            act,
            DisputeAction.RecordConsultation,
            stage.Consultation!.Label,
            new Written(text, PrivateTo: side) { Facts = [new Fact("With", with), new Fact("On", HistoryDates.Day(on)), .. facts] }
        );
    }

    /// <summary>Asks the counterpart for the conversation, which is what the protocol times (R-080, A-04).</summary>
    public void RequestConversation(Act act, DateOnly on, IReadOnlyList<FieldAnswer> answers)
    {
        Allow(act, DisputeAction.RequestConversation);
        var stage = act.Protocol.Stage(StageKey);
        var fields = stage.Asked(FieldMoment.Request);
        var facts = Answered(act, fields, answers);
        Change(step => step with { RequestedAt = HistoryDates.WithinDay(on, null, act.Now) });
        Wrote(act, fields, answers);
        NotifyOtherHolder(act, "A conversation is asked for.");
        NotifyRaiser(act, "A conversation was asked for.");
        Record(
            act,
            DisputeAction.RequestConversation,
            stage.Request!.Label,
            new Written { Facts = [new Fact("Asked for on", HistoryDates.Day(on)), .. facts] }
        );
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
