namespace EscalationPortal.Domain.Disputes;

/// <summary>Conditions of the table beyond status and person; each names its rule.</summary>
internal static partial class Guards
{
    public static Refusal? WasOpened(Situation now) =>
        now.Dispute.Current.IsOpened
            ? null
            : Refusal.NotNow("stage-not-opened", $"{now.Stage.Name} has not been opened with the other side yet.");

    /// <summary>
    /// A policy issue is referred once something was discussed; of an open case only where the protocol has that door (A-08).
    /// </summary>
    public static Refusal? PolicyReferralIsOpen(Situation now) =>
        now.Dispute.Status == DisputeStatus.Agreed ? null
        : now.Protocol.Powers.PolicyReferral!.WhileOpen
        && now.Dispute.Steps.Any(step => step.Discussion is not null)
        && now.Dispute.Referral is null
            ? null
        : Refusal.NotNow("wrong-status", "A policy issue can be referred once the case is agreed; an open case is referred as a whole.");

    /// <summary>A formal stage below the board, opened with the counterpart.</summary>
    public static Refusal? StageIsOpen(Situation now) =>
        !now.Stage.Formal ? Refusal.NotNow("before-formal-stage", $"{now.Next?.Name} has not been opened yet.")
        : now.Stage.IsBoard ? Refusal.NotNow("with-the-board", $"The case is with {now.Stage.Title}.")
        : WasOpened(now);

    /// <summary>A general issue between two agencies names nobody whose details could change (R-018).</summary>
    public static Refusal? NamesAPerson(Situation now) =>
        now.Dispute.Subject.IsNobody ? Refusal.NotNow("no-single-person", "This case is about no single person.") : null;

    public static Refusal? NotAcknowledged(Situation now) =>
        now.Dispute.Current.AcknowledgedAt is null ? null : Refusal.NotNow("already-acknowledged", "This stage has been acknowledged.");

    /// <summary>Stages run in order; the board is reached only from the stage below it (R-042, R-045).</summary>
    public static Refusal? NextIsBoard(Situation now) =>
        now.Next?.IsBoard == true ? null
        : now.Stage.IsBoard ? Refusal.NotNow("with-the-board", $"The case is with {now.Stage.Title}.")
        : Refusal.Forbidden("stages-in-order", $"The stages run in order here: {now.Next?.Name} comes next, and no power skips it.");

    public static Refusal? NextIsBelowBoard(Situation now) =>
        now.Next?.IsBoard == false ? null
        : now.Next is null && !now.Stage.Repeatable
            ? Refusal.NotNow("last-stage", $"{now.Stage.Name} is the last stage of this protocol; no higher one decides.")
        : Refusal.NotNow("next-is-board", $"The next stage is {now.Next?.Name}: refer the case to it.");

    /// <summary>
    /// The stage's own consultation and compulsory discussion come before it is left, unless it is expedited (R-053, R-057, A-12).
    /// </summary>
    public static Refusal? TalksHeld(Situation now) =>
        now.Stage.Discussion?.Need == Protocols.DiscussionNeed.Compulsory
        && now.Dispute.Current.Discussion is null
        && now.Dispute.Expedited is null
            ? Refusal.NotNow("discussion-compulsory", $"At {now.Stage.Name} the two must have attempted a discussion; record it first.")
            : null;

    public static Refusal? ConsultedFirst(Situation now) =>
        now.Stage.Consultation is { BeforeContact: true } && now.Dispute.Current.ConsultedAt is null && now.Dispute.Expedited is null
            ? Refusal.NotNow(
                "consultation-first",
                "The escalating side's own consultation comes first; record it before you talk with the counterpart."
            )
            : null;

    /// <summary>What the stage has to record stands before it is left (R-104, R-126).</summary>
    public static Refusal? RecordWritten(Situation now) =>
        now.Dispute.Owed(now.Stage).FirstOrDefault() is { } owed
            ? Refusal.NotNow("record-missing", $"Write down first what {now.Stage.Name} records: {owed.Label}.")
            : null;

    public static Refusal? ConsultationExistsHere(Situation now) =>
        now.Stage.Consultation is null ? Refusal.NotNow("no-consultation-here", $"No consultation is recorded at {now.Stage.Name}.")
        : now.Stage.Consultation.Each || !now.Relation.HasFlag(Relation.Recipient) && !now.Relation.HasFlag(Relation.ReceivingHolder) ? null
        : Refusal.Forbidden("escalating-holder", $"At {now.Stage.Name} the escalating side alone records a consultation.");

    public static Refusal? RequestExistsHere(Situation now) =>
        now.Stage.Request is null
            ? Refusal.NotNow("no-request-here", $"Asking for the conversation is not recorded apart at {now.Stage.Name}.")
        : now.Dispute.Current.RequestedAt is not null ? Refusal.NotNow("already-requested", "The conversation has been asked for.")
        : null;

    public static Refusal? RecordExistsHere(Situation now) =>
        now.Dispute.OwnRecord(now.Stage, now.Actor).Any()
            ? null
            : Refusal.NotNow("no-record-here", $"{now.Stage.Name} asks for no record of its own.");

    public static Refusal? NotOwnSideStage(Situation now) =>
        now.Stage.IsOwnSide
            ? Refusal.NotNow("own-side-stage", $"{now.Stage.Name} is preparation in your own agency; the other side has no part in it.")
            : null;

    public static Refusal? DecisionExistsHere(Situation now) =>
        now.Stage.Decision is null ? Refusal.NotNow("no-decision-here", $"Nothing is decided at {now.Stage.Name}.")
        : now.Dispute.Current.Decision is { StillDisagrees: null }
            ? Refusal.NotNow("decision-recorded", "A decision has been recorded; the escalating side notes it.")
        : null;

    /// <summary>Where members of a body stand, they alone decide, whoever else had to stand in (R-063).</summary>
    public static Refusal? MemberDecides(Situation now) =>
        now.Stage.MembersOf is not { } key || now.Protocol.Body(key).Roles.Any(role => now.Actor.Holds(role.Key))
            ? null
            : Refusal.Forbidden("members-decide", $"Only members of {now.Protocol.Body(key).Name} decide at {now.Stage.Name}.");

    public static Refusal? DecisionWaits(Situation now) =>
        now.Dispute.Current.Decision is { StillDisagrees: null } ? null : Refusal.NotNow("no-decision", "No decision waits to be noted.");

    public static Refusal? TrackCanStart(Situation now)
    {
        var refusals = now.Protocol.Tracks.Select(track => now.Dispute.RefuseTrack(track, now.Protocol, now.Actor, "why")).ToList();
        return refusals.Exists(refusal => refusal is null) ? null : refusals[0];
    }

    public static Refusal? TrackCanEnd(Situation now) =>
        now.Dispute.Concludable(now.Protocol, now.Actor).Any()
            ? null
            : Refusal.NotNow("no-track", "Nothing that you could end is logged beside the ladder.");

    public static Refusal? NotUrgentYet(Situation now) =>
        now.Dispute.Urgent ? Refusal.NotNow("already-urgent", "The case is marked as urgent.") : null;

    public static Refusal? NotExpedited(Situation now) =>
        now.Dispute.Expedited is null ? null : Refusal.NotNow("already-expedited", "The process is expedited.");

    /// <summary>A provider with nobody above, at the stage before the one that the route takes the place of (R-049).</summary>
    public static Refusal? IsProviderBeforeRoute(Situation now)
    {
        var route = now.Protocol.Powers.ProviderRoute!;
        return !route.IsFor(now.Dispute.Escalating.Practitioner.Sectors)
                ? Refusal.Forbidden(
                    "provider-route",
                    "This way is for a provider of these sectors: " + string.Join(", ", route.Sectors) + "."
                )
            : now.Next?.Key == route.Stage ? null
            : Refusal.NotNow("provider-route-not-now", $"This way takes the place of {now.Protocol.Stage(route.Stage).Name}.");
    }

    public static Refusal? AdviceOfBodyWaits(Situation now) =>
        now.Dispute.Current is { Body: { } body, AdvisedAt: null } && !now.Stage.IsBoard
            ? now.Protocol.Body(body).Roles.Any(role => now.Actor.Holds(role.Key))
                ? null
                : Refusal.Forbidden("body-advises", $"Only {now.Protocol.Body(body).Name} gives this advice.")
            : Refusal.NotNow("advice-not-asked", "No advice is asked of a body of the board.");

    public static Refusal? BoardStepWaits(Situation now) =>
        now.Dispute.NextBoardStep(now.Stage) is not { } step ? Refusal.NotNow("no-board-step", "No step of the board waits to be recorded.")
        : step.By.Any(now.Actor.Holds) ? null
        : Refusal.Forbidden(
            "board-step-by",
            $"“{step.Label}” is for "
                + $"{string.Join(" or ", now.Protocol.Roles.Where(role => step.By.Contains(role.Key)).Select(role => role.Label))}."
        );

    public static Refusal? BoardStepsDone(Situation now) =>
        now.Dispute.NextBoardStep(now.Stage) is not { } step
            ? null
            : Refusal.NotNow("board-steps-first", $"The result comes after this: {step.Label}.");

    public static Refusal? LiaisonIsAsked(Situation now) =>
        now.Dispute.TrackNeedingLiaison(now.Side, now.Protocol) is not null
            ? null
            : Refusal.NotNow("no-liaison-asked", "Nothing that was logged asks your side's manager to liaise.");

    public static Refusal? MayOfferMediator(Situation now) =>
        now.Protocol.Mediation!.OfferedBy.Any(now.Actor.Holds)
            ? null
            : Refusal.Forbidden(
                "mediator-offerer",
                "Only those of the board whom the protocol names offer a mediator, in a case that they see."
            );

    public static Refusal? NoMediationRuns(Situation now) =>
        now.Dispute.Mediation is null ? null : Refusal.NotNow("mediation-runs", "A mediator has been offered already.");

    /// <summary>
    /// A side may still decline after it has accepted, until the mediator has recorded the meeting: nobody is held in it.
    /// </summary>
    public static Refusal? MediatorIsOffered(Situation now) =>
        now.Dispute.Mediation is { Notes: null } ? null : Refusal.NotNow("no-mediator-offered", "No mediator waits for an answer.");

    public static Refusal? NotesWait(Situation now) =>
        now.Dispute.Mediation is { Notes: null } ? null : Refusal.NotNow("mediation-recorded", "The mediation has been recorded.");

    public static Refusal? AdoptionWaits(Situation now) =>
        now.Dispute.Mediation is not { Notes: not null } mediation
            ? Refusal.NotNow("no-way-forward", "No way forward of a mediator waits for your side.")
        : mediation.Adoption(now.Side) is null ? null
        : Refusal.NotNow("way-forward-answered", "Your side has said what it makes of the way forward.");

    public static Refusal? MayReview(Situation now) =>
        now.Protocol.Review!.By.Any(role => now.Actor.Holds(role) && now.Dispute.OpenTo.Contains(role))
            ? null
            : Refusal.Forbidden(
                "reviewer",
                "Only those of the board whom the protocol names review an escalation that was logged to them."
            );

    public static Refusal? NotReviewed(Situation now) =>
        now.Dispute.Review is null ? null : Refusal.NotNow("reviewed", "The escalation has been reviewed.");

    /// <summary>The form is completed at the first stage; a lone escalator's own words stand for it (R-122, A-52).</summary>
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

    /// <summary>The escalating side goes on as long as it disagrees (R-077); what the other side records never holds it (R-182).</summary>
    public static Refusal? DiscussionNotAgreed(Situation now) =>
        now.Dispute.Current.Discussion is { Agreed: true, RecordedBy: Side.Escalating } && now.Dispute.Agreement is null
            ? Refusal.NotNow(
                "discussion-agreed",
                "Your side recorded the last discussion as agreed. Record what was agreed, or record a further discussion."
            )
            : null;

    public static Refusal? InformationExistsHere(Situation now) =>
        now.Stage.Information is not null
            ? null
            : Refusal.NotNow("no-information-here", $"No information is asked of other agencies at {now.Stage.Name}.");

    public static Refusal? MeetingExistsHere(Situation now) =>
        now.Stage.JointMeeting is not null ? null : Refusal.NotNow("no-meeting-here", $"No joint meeting is called at {now.Stage.Name}.");

    public static Refusal? NoMeetingPending(Situation now) =>
        now.Dispute.Current.Meeting is null or { OutcomeRecorded: true }
            ? null
            : Refusal.NotNow("meeting-pending", "A meeting has been called. Record what it came to first.");

    public static Refusal? MeetingWaits(Situation now) =>
        now.Dispute.Current.Meeting is { OutcomeRecorded: false }
            ? null
            : Refusal.NotNow("no-meeting-called", "No meeting waits to be recorded.");

    public static Refusal? AdviceExistsHere(Situation now) =>
        now.Stage.Advice is not null ? null : Refusal.NotNow("no-advice-here", $"Advice is not asked at {now.Stage.Name}.");

    /// <summary>A safeguarding lead who escalates, alone or with a manager above, needs no advice of safeguarding leads (R-068).</summary>
    public static Refusal? EscalatorIsNotTheAdviser(Situation now) =>
        now.Stage.Advice!.NotWhenEscalatorLeads
        && (now.Dispute.Escalating.Practitioner.LeadsSafeguarding || now.Dispute.Alone?.LeadsSafeguarding == true)
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
