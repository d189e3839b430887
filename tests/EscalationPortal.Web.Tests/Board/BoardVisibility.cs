using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Disputes.Routes;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Web.Tests.Board;

/// <summary>
/// A case, and from which of its steps on each role of the board sees it. Told by hand, so that no code of the portal says it.
/// </summary>
/// <param name="Scenario">The case.</param>
/// <param name="From">Role or body, and the name of the first step after which it sees the case; who is not named never does.</param>
internal sealed record BoardVisibility(Scenario Scenario, params (string RoleOrBody, string Step)[] From)
{
    /// <summary>The cases of all five partnerships.</summary>
    public static IReadOnlyList<BoardVisibility> All { get; } =
    [
        new(ScenarioTorA.Scenario, ("board-manager", "7b"), ("chair", "12")), // Stage Three opened; the Chair from Five
        new(ScenarioTorB.Scenario, ("board-manager", "3")), // it starts at Stage Four
        new(ScenarioWarA.Scenario), // it ends at Stage Two
        new(ScenarioWarB.Scenario, ("partnership-officer", "8")), // the policy issue is referred
        new(ScenarioIomA.Scenario, ("director", "12"), ("chair", "13")), // Stage Four; the Chair once informed
        // the other executive never
        new(ScenarioDagA.Scenario, ("leadership-group", "6a"), ("public-protection-committee", "9")),
        new(AskedByAProvider, ("leadership-group", "2")),
        new(ScenarioWilA.Scenario, ("qap", "4")), // logged as stuck
        new(ScenarioWilB.Scenario, ("qap-chair", "4")), // flagged to the Chair alone
    ];

    public string Partnership { get; } = DemoPartnership.With(Scenario.Steps[0].Actor).Partnership;

    /// <summary>Whether there is a case that the role sees.</summary>
    public static bool EverSees(Protocol protocol, BoardRole role) =>
        All.Any(sight => sight.Partnership == protocol.Partnership.Key && sight.First(protocol, role) < int.MaxValue);

    /// <summary>Whether a role sees the case once this step has been played.</summary>
    public bool Sees(Protocol protocol, BoardRole role, ScenarioStep step) => IndexOf(step) >= First(protocol, role);

    /// <summary>Whether this is the last step at which the role does not see the case, the first at which it does, or the end.</summary>
    public bool Turns(Protocol protocol, BoardRole role, ScenarioStep step) =>
        IndexOf(step) - First(protocol, role) is -1 or 0 || IndexOf(step) == Scenario.Steps.Count - 1;

    private int First(Protocol protocol, BoardRole role)
    {
        var body = protocol.Bodies.Single(body => body.Roles.Contains(role));
        return From.FirstOrDefault(from => from.RoleOrBody == role.Key || from.RoleOrBody == body.Key) is (_, { } name)
            ? IndexOf(Scenario.Steps.Single(step => step.Name == name))
            : int.MaxValue;
    }

    private int IndexOf(ScenarioStep step) => Scenario.Steps.ToList().IndexOf(step);

    /// <summary>A nursery whose owner has nobody above her goes to the Leadership Group.</summary>
    private static Scenario AskedByAProvider =>
        new(
            "provider-asks",
            [
                new("1", ScenarioDagA.Scenario.Steps[0].At, "effie", scene => new StartDraft(scene.Actor, scene.FormToken))
                {
                    Pages =
                    [
                        .. ScenarioDagA.Pages.Select(page =>
                            page switch
                            {
                                ManagersAnswer => new ManagersAnswer { LineManagerId = DemoPartnership.IdOf("rhona") },
                                SubjectAnswer subject => subject with { Name = "Lachlan Adeyemi-Ross" },
                                _ => page,
                            }
                        ),
                    ],
                },
                new(
                    "2",
                    ScenarioDagA.Scenario.Steps[0].At.AddHours(2),
                    "rhona",
                    s => new SeekBoardAdvice(s.Actor, s.Dispute.Reference, s.Dispute.Version, s.FormToken, "Who else can look at it?")
                ),
            ]
        );
}
