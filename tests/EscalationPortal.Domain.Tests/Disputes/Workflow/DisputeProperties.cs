using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationPortal.Domain.Tests.Disputes.Workflow;

/// <summary>Whatever people do, in whatever order, at whatever moment, with whomever they choose.</summary>
public sealed class DisputeProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(40);

    private static readonly Func<Case>[] Beginnings =
    [
        () => Case.Raised(),
        () => Case.RaisedAlone(),
        Case.RaisedAround,
        () => Case.Raised(Case.Facts() with { Recipient = Cast.Adviser.Party }),
        () => Case.Raised(protocol: TestProtocols.WithSupporter),
        () => Case.AtOne(),
        () => Case.AtTwo(),
        () => Case.AtThree(),
    ];

    /// <summary>Anybody may be named but the two of the board, whose sight is measured.</summary>
    private static readonly Person[] Named = [.. Cast.All.Where(person => person.BoardRoles.Count == 0)];

    /// <summary>Who acts, what they do, and two people whom they name where the act names somebody.</summary>
    private sealed record Move(int Pick, Person Chosen, Person Other, bool Yes)
    {
        public override string ToString() => $"{Pick}: {Chosen.Role}, {Other.Role}, {Yes}";
    }

    private static readonly Gen<Move> Moves =
        from pick in Gen.Choose(0, 9_999)
        from chosen in Gen.Elements(Named)
        from other in Gen.Elements(Named)
        from yes in Gen.Elements(true, false)
        select new Move(pick, chosen, other, yes);

    private static readonly Arbitrary<(int Beginning, List<Move> Moves)> Lives = (
        from beginning in Gen.Choose(0, Beginnings.Length - 1)
        from moves in Moves.ListOf(25)
        select (beginning, moves.ToList())
    ).ToArbitrary();

    /// <summary>Acts are drawn from those open to somebody, so that cases get far; names are drawn from all.</summary>
    [Fact]
    public void AnyLife_OfPermittedActs_KeepsEveryPromise() =>
        Check.One(
            Thorough,
            Prop.ForAll(
                Lives,
                life =>
                {
                    var now = Beginnings[life.Beginning]();
                    foreach (var move in life.Moves)
                    {
                        var open = (
                            from person in Cast.All
                            from action in DisputeWorkflow.OpenTo(now.Dispute, now.Protocol, person.Actor)
                            select (person, action)
                        ).ToList();
                        Assert.NotEmpty(open);
                        var (actor, act) = open[move.Pick % open.Count];
                        Try(now, actor, act, move);
                        Invariants.Hold(now);
                    }
                }
            )
        );

    [Fact]
    public void AnyLife_OfAnyActs_KeepsEveryPromise() =>
        Check.One(
            Thorough,
            Prop.ForAll(
                Lives,
                life =>
                {
                    var now = Beginnings[life.Beginning]();
                    foreach (var move in life.Moves)
                    {
                        Try(now, Cast.All[move.Pick % Cast.All.Count], Verbs.All.Keys.ElementAt(move.Pick / 100 % Verbs.All.Count), move);
                        Invariants.Hold(now);
                    }
                }
            )
        );

    /// <summary>Done, or refused by a rule; a refusal changes nothing; any other exception fails the test.</summary>
    private static void Try(Case now, Person actor, DisputeAction action, Move move)
    {
        var (version, before) = (now.Dispute.Version, State(now.Dispute));
        try
        {
            now.Do(actor, act => With(now.Dispute, action, move)(act));
            Assert.Equal(version + 1, now.Dispute.Version);
        }
        catch (RuleBrokenException)
        {
            Assert.Equal(before, State(now.Dispute));
        }
    }

    private static string State(Dispute dispute) =>
        string.Join(
            '\n',
            (object?[])
                [
                    dispute.Version,
                    dispute.Status,
                    dispute.StageKey,
                    dispute.WaitingFor,
                    dispute.Route,
                    dispute.Target,
                    dispute.Escalating,
                    dispute.Receiving,
                    dispute.Steps.Count,
                    dispute.Current,
                    dispute.Subject,
                    dispute.Involved.Count,
                    dispute.Agreement?.Number,
                    dispute.Agreement?.Signatures.Count,
                    dispute.Notices.Count,
                    .. dispute.Participants.Select(place =>
                        $"{place.PersonId} {place.Side} {place.Parts} {place.Sees} {place.PendingAction}"
                    ),
                ]
        );

    private static Action<Act> With(Dispute dispute, DisputeAction action, Move move) =>
        action switch
        {
            DisputeAction.OpenStage => act => dispute.OpenStage(act, move.Chosen.Party, true),
            DisputeAction.ChooseRoute => act =>
                dispute.ChooseRoute(act, TestProtocols.Above, move.Chosen.Party, move.Yes ? move.Other.Party : null),
            DisputeAction.NameManagers => act => dispute.NameManagers(act, move.Chosen.Party, move.Other.Party),
            DisputeAction.InvolveAgency => act => dispute.InvolveAgency(act, move.Yes ? move.Chosen.Party : move.Chosen.In(Cast.Involved)),
            DisputeAction.AskAdvice => act => dispute.AskAdvice(act, move.Chosen.Party with { LeadsSafeguarding = true }),
            DisputeAction.CallMeeting => act =>
                dispute.CallMeeting(act, Verbs.Round with { Invited = [move.Chosen.Party, move.Other.Party] }),
            DisputeAction.RecordDiscussion => act => dispute.RecordDiscussion(act, Verbs.Talk(move.Yes)),
            DisputeAction.Escalate => act =>
                dispute.Escalate(act, new EscalationRequest(move.Chosen.Party) { WhyNoDiscussion = move.Yes ? "No time" : null }),
            DisputeAction.RecordAgreement => act =>
                dispute.RecordAgreement(act, Case.Words, move.Yes ? null : move.Chosen.Party, move.Yes ? null : move.Other.Party),
            DisputeAction.AddSupporter => act => dispute.AddSupporter(act, move.Chosen.Party),
            DisputeAction.RecordBoardResult => act =>
                dispute.RecordBoardResult(act, new BoardResult(null, null, Case.Narrative, (BoardResultLeads)(move.Pick % 3))),
            _ => act => Verbs.All[action](dispute, act),
        };
}
