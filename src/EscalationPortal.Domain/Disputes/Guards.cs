namespace EscalationPortal.Domain.Disputes;

/// <summary>Conditions of the table beyond status and person; each names its rule.</summary>
internal static class Guards
{
    public static Refusal? StageWaitsToOpen(Situation now) =>
        now.Dispute.StageToOpen(now.Protocol) is not null ? null : Refusal.NotNow("already-opened", $"{now.Stage.Name} has been opened.");

    public static Refusal? NotOwnConcern(Situation now) =>
        now.Relation.HasFlag(Relation.Raiser) ? Refusal.NotNow("own-concern", "You raised this yourself; you can withdraw it instead.") : null;

    public static Refusal? NotDeclined(Situation now) =>
        now.Dispute.Current.DeclinedBecause is null ? null : Refusal.NotNow("already-declined", "You have said that you will not take this up. You can still open the stage.");

    public static Refusal? NotAlone(Situation now) =>
        now.Dispute.Alone is null ? null : Refusal.NotNow("alone", "You take every stage in person; nobody stands above you to go around.");

    public static Refusal? WasOpened(Situation now) =>
        now.Dispute.Current.IsOpened ? null : Refusal.NotNow("stage-not-opened", $"{now.Stage.Name} has not been opened with the other side yet.");

    /// <summary>A formal stage below the board, opened with the counterpart.</summary>
    public static Refusal? StageIsOpen(Situation now) =>
        !now.Stage.Formal ? Refusal.NotNow("before-formal-stage", $"{now.Next?.Name} has not been opened yet.")
        : now.Stage.IsBoard ? Refusal.NotNow("with-the-board", $"The case is with {now.Stage.Title}.")
        : WasOpened(now);

    public static Refusal? NotAcknowledged(Situation now) =>
        now.Dispute.Current.AcknowledgedAt is null ? null : Refusal.NotNow("already-acknowledged", "This stage has been acknowledged.");

    /// <summary>Stages run in order; the board is reached only from the stage below it .</summary>
    public static Refusal? NextIsBoard(Situation now) =>
        now.Next?.IsBoard == true ? null
        : now.Stage.IsBoard ? Refusal.NotNow("with-the-board", $"The case is with {now.Stage.Title}.")
        : Refusal.Forbidden("stages-in-order", $"The stages run in order here: {now.Next?.Name} comes next, and no power skips it.");

    public static Refusal? NextIsBelowBoard(Situation now) =>
        now.Next?.IsBoard == false ? null : Refusal.NotNow("next-is-board", $"The next stage is {now.Next?.Name}: refer the case to it.");

    /// <summary>The form is completed at the first stage; a lone escalator's own words stand for it .</summary>
    public static Refusal? FormDone(Situation now) =>
        !now.FormStage.FormKept || now.Dispute.FormIsWritten
            ? null
            : Refusal.NotNow("form-not-completed", "Write the summary of the reason for the dispute on the form first.");

    public static Refusal? FormFiled(Situation now) =>
        !now.Stage.FormKept || now.Dispute.Current.Filed is not null
            ? null
            : Refusal.NotNow("form-not-filed", "Confirm first that the form is on the person's own file.");

    public static Refusal? NotFiled(Situation now) =>
        now.Dispute.FormStep.Filed is null ? null : Refusal.NotNow("already-filed", "Filing at this stage has been confirmed.");

    public static Refusal? FormIsKept(Situation now) =>
        now.FormStage.FormKept ? null : Refusal.NotNow("no-form-here", $"The form is not completed at {now.Stage.Name}.");

    /// <summary>The escalating side goes on as long as it disagrees; what the other side records never holds it .</summary>
    public static Refusal? DiscussionNotAgreed(Situation now) =>
        now.Dispute.Current.Discussion is { Agreed: true, RecordedBy: Side.Escalating } && now.Dispute.Agreement is null
            ? Refusal.NotNow("discussion-agreed", "Your side recorded the last discussion as agreed. Record what was agreed, or record a further discussion.")
            : null;

    public static Refusal? MeetingExistsHere(Situation now) =>
        now.Stage.JointMeeting is not null ? null : Refusal.NotNow("no-meeting-here", $"No joint meeting is called at {now.Stage.Name}.");

    public static Refusal? NoMeetingPending(Situation now) =>
        now.Dispute.Current.Meeting is null or { OutcomeRecorded: true } ? null : Refusal.NotNow("meeting-pending", "A meeting has been called. Record what it came to first.");

    public static Refusal? MeetingWaits(Situation now) =>
        now.Dispute.Current.Meeting is { OutcomeRecorded: false } ? null : Refusal.NotNow("no-meeting-called", "No meeting waits to be recorded.");

    public static Refusal? AdviceExistsHere(Situation now) =>
        now.Stage.Advice is not null ? null : Refusal.NotNow("no-advice-here", $"Advice is not asked at {now.Stage.Name}.");

    public static Refusal? EscalatorIsNotTheAdviser(Situation now) =>
        now.Stage.Advice!.NotWhenEscalatorLeads && now.Dispute.Alone?.LeadsSafeguarding == true
            ? Refusal.NotNow("escalator-leads-safeguarding", "The escalator is the safeguarding lead, so no further advice is asked.")
            : null;

    public static Refusal? AdviceIsAsked(Situation now) =>
        now.Dispute.Current.Advice.Any(asked => asked.Of.PersonId == now.PersonId && asked.GivenAt is null)
            ? null
            : Refusal.NotNow("advice-not-asked", "No advice is asked of you at this stage.");

    public static Refusal? OtherSideProposed(Situation now) =>
        now.Dispute.Target is { Agreed: false } target && target.ProposedBy != now.Side
            ? null
            : Refusal.NotNow("no-target-proposed", "The other side has proposed no date.");

    public static Refusal? NotSigned(Situation now) =>
        now.Relation.HasFlag(Relation.NamedEscalator) ? Unsigned(now, Side.Escalating) : Unsigned(now, Side.Receiving);

    public static Refusal? WasFormal(Situation now) =>
        now.Dispute.FormalSince is not null ? null : Refusal.NotNow("never-formal", "The case was settled before its first formal stage.");

    public static Refusal? NotAtBoard(Situation now) =>
        !now.Stage.IsBoard ? null : Refusal.NotNow("with-the-board", $"{now.Stage.Title} has had the case already.");

    public static Refusal? AtBoard(Situation now) =>
        now.Stage.IsBoard ? null : Refusal.NotNow("not-at-board", "The case has not reached the board.");

    public static Refusal? NoResultYet(Situation now) =>
        now.Dispute.Current.Result is null ? null : Refusal.NotNow("result-recorded", "The result has been recorded.");

    private static Refusal? Unsigned(Situation now, Side side) =>
        now.Dispute.Agreement!.SignedBy(side) ? Refusal.NotNow("already-signed", "You have signed these words.") : null;
}
