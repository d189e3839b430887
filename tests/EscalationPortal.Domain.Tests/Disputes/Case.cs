using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>
/// Drives a dispute by its verbs alone, an hour an act. Whoever holds a side acts for it, so that a situation reads as what happened.
/// </summary>
internal sealed class Case(Dispute dispute, Protocol protocol)
{
    public static readonly DateTimeOffset Start = new(2026, 3, 26, 16, 0, 0, TimeSpan.Zero);
    public static readonly AgreementWords Words = new(
        "The referral is re-opened today.",
        "Health books the clinic.",
        "The younger brother",
        new DateOnly(2026, 4, 10)
    );

    public static readonly Subject Child = new(
        "child",
        "Léa-Mae O'Shaughnessy-Wójcik",
        new DateOnly(2016, 2, 29),
        null,
        "2b Nightingale Rise"
    );

    /// <summary>A word that is typed into every text; no message may hold it.</summary>
    public const string Narrative = "marmalade";

    public Dispute Dispute { get; } = dispute;

    public Protocol Protocol { get; } = protocol;

    public DateTimeOffset Now { get; private set; } = Start;

    /// <summary>Messages of the latest act.</summary>
    public IReadOnlyList<Notice> Told { get; private set; } = [.. dispute.Notices];

    /// <summary>Who was told by the latest act, contacts of the board by their key.</summary>
    public string[] ToldRoles =>
        [
            .. Told.Select(notice => notice.PersonId is { } id ? Cast.With(id).Role : notice.ContactKey ?? notice.RoleKey!)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    public static Intake Intake(bool risk = false) =>
        new(
            new ImmediateRisk(risk, Start),
            ["practice"],
            false,
            true,
            "thresholds",
            null,
            new DateOnly(2026, 3, 19),
            Narrative,
            Narrative,
            [],
            new PriorDiscussion(new DateOnly(2026, 3, 23), null, "Telephone", "Both", "Not agreed"),
            null,
            null
        );

    public static RaisedDispute Facts() =>
        new(
            "WAR-26-0001",
            Guid.Empty,
            Child,
            Intake(),
            Cast.Raiser.Party,
            Cast.Recipient.Party,
            Cast.LineManager.Party,
            Cast.SeniorManager.Party,
            null,
            null,
            null,
            null
        );

    public static Case Raised(RaisedDispute? facts = null, Protocol? protocol = null)
    {
        var known = facts ?? Facts();
        var under = protocol ?? TestProtocols.Warwickshire;
        return new Case(Dispute.Raise(new Act(under, Cast.With(known.Raiser.PersonId).Actor, Start), known), under);
    }

    /// <summary>A childminder's case: no manager above, every stage in person .</summary>
    public static Case RaisedAlone(bool leads = true) =>
        Raised(
            Facts() with
            {
                LineManager = Cast.Raiser.Party,
                SeniorManager = Cast.Raiser.Party,
                Alone = new Alone(["no-line-manager"], leads),
            }
        );

    /// <summary>A case that goes around the raiser's line manager to another team from the start .</summary>
    public static Case RaisedAround() =>
        Raised(
            Facts() with
            {
                LineManager = Cast.OtherManager.Party,
                Route = new OwnRoute(TestProtocols.Sideways, Cast.OtherManager.Party, Cast.LineManager.Party),
            }
        );

    public Person Escalating => Cast.With(Dispute.Escalating.Holder!.PersonId);

    public Person Receiving => Cast.With(Dispute.Receiving.Holder!.PersonId);

    /// <summary>One act of one person, an hour after the last.</summary>
    public Case Do(Person person, Action<Act> verb)
    {
        Now = Now.AddHours(1);
        var before = Dispute.Notices.Count;
        verb(new Act(Protocol, person.Actor, Now));
        Told = [.. Dispute.Notices.Skip(before)];
        return this;
    }

    /// <summary>The rule that refuses the act.</summary>
    public Refusal Refused(Person person, Action<Act> verb) => Assert.Throws<RuleBrokenException>(() => Do(person, verb)).Refusal;

    public Case TakenUp(Person? with = null) => Do(Escalating, act => Dispute.OpenStage(act, (with ?? Counterpart).Party, true));

    public Case Declined() => Do(Escalating, act => Dispute.DeclineToTakeUp(act, Narrative));

    public Case RoutedAround(Person chosen, Person? bypassed) =>
        Do(Cast.Raiser, act => Dispute.ChooseRoute(act, TestProtocols.Sideways, chosen.Party, bypassed?.Party));

    public Case FormWritten() => Do(Escalating, act => Dispute.CompleteForm(act, Narrative));

    public Case Filed() => Do(Escalating, act => Dispute.ConfirmFiling(act, new DateOnly(2026, 4, 2)));

    public Case Discussed(bool agreed = false) => Do(Escalating, act => Dispute.RecordDiscussion(act, Verbs.Talk(agreed)));

    public Case ReadyToEscalate() => (Dispute.Alone is null ? FormWritten() : this).Discussed().Filed();

    public Case Escalated(Person? to = null) =>
        Do(
            Escalating,
            act => Dispute.Escalate(act, new EscalationRequest((to ?? (Dispute.Alone is null ? Cast.SeniorManager : Cast.Raiser)).Party))
        );

    public Case Referred() => Do(Escalating, act => Dispute.ReferToBoard(act, Narrative, null));

    public Case AgreementRecorded(AgreementWords? words = null) =>
        Do(Dispute.FormalSince is null ? Cast.Raiser : Escalating, act => Dispute.RecordAgreement(act, words ?? Words));

    public Case Signed(Person by) => Do(by, act => Dispute.Sign(act, Dispute.Agreement!.Fingerprint));

    public Case SignedByBoth() =>
        Signed(Cast.With(Dispute.Agreement!.Escalator.PersonId)).Signed(Cast.With(Dispute.Agreement!.Recipient.PersonId));

    public Case PolicyReferred() => Do(Escalating, act => Dispute.ReferPolicy(act, Narrative));

    public Case Result(BoardResultLeads leads) =>
        Do(Cast.Officer, act => Dispute.RecordBoardResult(act, new BoardResult(null, null, Narrative, leads)));

    public Case Withdrawn() => Do(Cast.Raiser, act => Dispute.Withdraw(act, Narrative));

    public Case SchoolInvolved() => Do(Escalating, act => Dispute.InvolveAgency(act, Cast.Involved.Party));

    public Case AdviceAsked() => Do(Escalating, act => Dispute.AskAdvice(act, Cast.Adviser.Party));

    public Case MeetingCalled() => Do(Escalating, act => Dispute.CallMeeting(act, Verbs.Round));

    /// <summary>Stage One open, written, discussed without agreement, filed.</summary>
    public static Case AtOne() => Raised().TakenUp();

    /// <summary>Stage Two entered; nobody has opened it.</summary>
    public static Case EnteredTwo() => AtOne().ReadyToEscalate().Escalated();

    public static Case AtTwo() => EnteredTwo().TakenUp();

    public static Case AtThree() => AtTwo().Discussed().Filed().Referred();

    private Person Counterpart => Dispute.StageToOpen(Protocol)!.Key == TestProtocols.Two ? Cast.TheirSenior : Cast.TheirLine;
}
