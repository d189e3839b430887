using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>How a dispute begins, and how its raiser may end it.</content>
public sealed partial class Dispute
{
    /// <summary>
    /// Raises a dispute. It stands at the protocol's informal first step, or waits at a formal one, until whoever takes it up opens the
    /// first formal stage; only the raiser, that person and a supporter see it until then. What the protocol has logged with an
    /// answer is logged in the same act, in the words of the concern.
    /// </summary>
    /// <exception cref="RuleBrokenException">The protocol lacks a power that is used, or names are missing or in conflict.</exception>
    public static Dispute Raise(Act act, RaisedDispute raised)
    {
        RaisingRules.Check(act.Protocol, raised);
        var first = act.Protocol.Stages[0];
        var start = raised.Start is { } late ? act.Protocol.Stage(late.Stage) : first;
        var dispute = new Dispute
        {
            Partnership = act.Actor.Partnership,
            Id = Guid.CreateVersion7(act.Now),
            Reference = raised.Reference,
            ProtocolVersion = raised.ProtocolVersion,
            Status = DisputeStatus.Open,
            StageKey = start.Key,
            RaisedAt = act.Now,
            StageSince = act.Now,
            Subject = raised.Subject,
            SubjectInitials = raised.Subject.Initials,
            Intake = raised.Intake,
            UrgentFor = raised.Intake.Risk.Yes ? Urgency.Risk : null,
            Alone = raised.Alone,
            Route = raised.Route,
            Escalating = EscalatingSide(raised, first),
            Receiving = new SideState(raised.Recipient.AgencyId, raised.Recipient.AgencyName, raised.Recipient, null, null, null, null),
            Steps = raised.Start is { } from ? StepsUpTo(act, raised, from) : [FirstStep(act, raised, first)],
        };
        dispute.AdmitFirst(act, raised);
        dispute.NotifyFirst(act, raised);
        dispute.OpenFirst(act, raised, start);
        dispute.Record(act, DisputeAction.Raise, "Raised", dispute.AsRaised(act, raised));
        foreach (var track in act.Protocol.TracksOn(raised.Intake.Answers))
        {
            dispute.Log(act, track, raised.Intake.Concern, whyNoFurtherRung: null);
        }

        return dispute;
    }

    /// <summary>
    /// An informal step is where the two practitioners stand already; a formal one waits to be opened with the counterpart.
    /// </summary>
    private static Step FirstStep(Act act, RaisedDispute raised, Stage first) =>
        first switch
        {
            { Formal: false } => new Step(first.Key, act.Now, raised.Raiser, raised.Raiser, raised.Recipient) { OpenedAt = act.Now },
            { IsOwnSide: true } => new Step(first.Key, act.Now, raised.Raiser, TakesUp(raised, first), null) { OpenedAt = act.Now },
            { Opening: Opening.Together } => new Step(first.Key, act.Now, raised.Raiser, TakesUp(raised, first), StandsFirst(raised, first))
            {
                OpenedAt = act.Now,
            },
            _ => new Step(first.Key, act.Now, raised.Raiser, TakesUp(raised, first), null),
        };

    /// <summary>The stages before a late start were not run; what they would have recorded stays empty .</summary>
    private static IReadOnlyList<Step> StepsUpTo(Act act, RaisedDispute raised, LateStart late)
    {
        var stage = act.Protocol.Stage(late.Stage);
        var before = act
            .Protocol.Stages.TakeWhile(one => one.Key != late.Stage)
            .Where(one => !one.Repeatable)
            .Select(one => new Step(one.Key, act.Now, raised.Raiser, null, null) { EndedAt = act.Now, Result = StepResult.NotRun });
        var opened = stage.IsBoard || stage.Opening != Opening.Contact;
        return
        [
            .. before,
            new Step(late.Stage, act.Now, raised.Raiser, late.Escalating, opened ? late.Receiving : null)
            {
                OpenedAt = opened ? act.Now : null,
                Body = stage.IsBoard ? late.Body ?? stage.Body : null,
            },
        ];
    }

    private static Party StandsFirst(RaisedDispute raised, Stage first) =>
        first.Receiving!.Tier == Tier.Practitioner ? raised.Recipient : raised.Counterpart ?? raised.Recipient;

    /// <summary>Where the first stage is open at once, the other side sees it and is told.</summary>
    private void OpenFirst(Act act, RaisedDispute raised, Stage start)
    {
        if (start is { Formal: false } or { IsOwnSide: true } || !Current.IsOpened)
        {
            FormalSince = start is { Formal: true, IsOwnSide: true } ? act.Now : null;
            return;
        }

        BringIn(act, start, Current.Receiving);
        NotifyOfLateStart(act, start);
        if (raised.Start is not null && start.IsBoard)
        {
            NotifyContact(act, start, $"A case was referred to {start.Name}.");
            NotifyBoard(act, start, $"A case was referred to {start.Name}.");
        }
    }

    /// <summary>
    /// Roles of the board are told of a start at a stage from which they see a case, once it is open and they see it (A-37, R-198,
    ///
    /// </summary>
    private void NotifyOfLateStart(Act act, Stage start)
    {
        if (Steps.Count == 1 || Steps.SkipLast(1).Any(step => step.Result != StepResult.NotRun))
        {
            return;
        }

        var reached = act.Protocol.Stages.TakeWhile(stage => stage.Key != start.Key).Append(start).Select(stage => stage.Key).ToHashSet();
        foreach (
            var role in act.Protocol.Roles.Where(role =>
                act.Protocol.Powers.StartLater!.Roles.Contains(role.Key) && role.SeesFrom is { } from && reached.Contains(from)
            )
        )
        {
            _notices.Add(
                Notice.ToRole(role.Key, start.Name, $"A case was started at {start.Name}.", "Your role is told of a later start.", Urgent)
            );
        }
    }

    /// <summary>Who takes it up: the manager named, or the raiser where the first formal stage is the practitioners' own.</summary>
    private static Party? TakesUp(RaisedDispute raised, Stage first) =>
        raised.Start is { } late ? late.Escalating
        : raised.Alone is not null || (first is { Formal: true, Escalating.Tier: Tier.Practitioner }) ? raised.Raiser
        : raised.Route?.Chosen ?? raised.LineManager;

    private static SideState EscalatingSide(RaisedDispute raised, Stage first)
    {
        var holder = TakesUp(raised, first);
        return new SideState(
            raised.Raiser.AgencyId,
            raised.Raiser.AgencyName,
            raised.Raiser,
            holder,
            raised.Route?.Chosen ?? raised.LineManager,
            raised.SeniorManager,
            raised.OwnFile
        );
    }

    private void AdmitFirst(Act act, RaisedDispute raised)
    {
        Admit(act, raised.Raiser, Side.Escalating, Relation.Raiser);
        if (raised.Route?.Bypassed is { } bypassed)
        {
            Admit(act, bypassed, Side.Escalating, Relation.None, sees: false).Bypass();
        }

        if (Escalating.Holder is { } holder)
        {
            Admit(act, holder, Side.Escalating, Relation.Earlier);
        }

        // the supervisor who is consulted first, and the manager with whom a later start was agreed
        if ((act.Protocol.Stages[0].IsOwnSide || raised.Start is not null) && raised.LineManager is { } supervisor)
        {
            Admit(act, supervisor, Side.Escalating, Relation.Earlier);
            Notify(
                act,
                supervisor.PersonId,
                "A concern is prepared in your agency; you are named as its supervisor or manager.",
                "The person who raised it named you."
            );
        }

        if (raised.Lead is { } lead)
        {
            Admit(act, lead, Side.Escalating, Relation.Earlier);
        }

        if (raised.Supporter is { } supporter)
        {
            Admit(act, supporter, Side.Escalating, Relation.Supporter);
        }

        Admit(act, raised.Recipient, Side.Receiving, Relation.Recipient, sees: false);
    }

    private void NotifyFirst(Act act, RaisedDispute raised)
    {
        Notify(act, Escalating.Holder?.PersonId, "You are asked to take up a concern.", "You are named as the manager who handles it.");
        // a named manager is told of the reference, and sees the case from the opening of their stage.
        Notify(
            act,
            raised.SeniorManager?.PersonId,
            "You are named as the senior manager who handles it, should it reach you.",
            "You are named for your agency."
        );
        Notify(act, raised.Supporter?.PersonId, "You are named as supporter.", "The person who raised it chose you.");
        Notify(
            act,
            raised.Lead?.PersonId,
            "You are named as the safeguarding lead with whom it was thought through.",
            "The person who raised it named you."
        );
    }

    private Written AsRaised(Act act, RaisedDispute raised) =>
        new(raised.Start?.Reason)
        {
            Facts =
            [
                .. raised.Start is { } late
                    ? new[]
                    {
                        new Fact("Started at", $"{act.Protocol.Stage(late.Stage).Name}: risk of immediate harm"),
                        new Fact("Agreed with", late.AgreedBy),
                    }
                    : [],
                new Fact("Escalating", Escalating.AgencyName),
                new Fact("Receiving", Receiving.AgencyName),
                new Fact("About", act.Protocol.CategoryLabel(Intake.Category) ?? Intake.OtherCategory ?? string.Empty),
            ],
        };
}
