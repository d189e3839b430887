using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols.Reading;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Board;

/// <summary>
/// No role of the board meets a case one stage too early: in no list, search, count, file or address (R-174, R-175, R-205 to R-207). Each
/// role is held by somebody who holds nothing else. The lists are read wherever the case moves; every address there is, from the routing
/// table so that a page added later is among them, at the last step before the role sees the case, or at its end.
/// </summary>
public sealed class NeverTooEarlyTests
{
    [Theory]
    [InlineData("torbay")]
    [InlineData("isle-of-man")]
    [InlineData("dumfries-and-galloway")]
    [InlineData("warwickshire")]
    [InlineData("wiltshire")]
    public async Task Case_OnItsWayUp_IsNowhereForARoleBeforeItsStageAndListedFromThenOn(string partnership)
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        var protocol = DefinitionReader.Read(BuiltIn.Of(partnership)).Protocol!;
        var holders = await RoleHolders.AddAsync(app, protocol);
        foreach (var sight in BoardVisibility.All.Where(sight => sight.Partnership == partnership))
        {
            var stood = string.Empty;
            foreach (var step in sight.Scenario.Steps)
            {
                var dispute = await PlayAsync(app, sight.Scenario, step);
                var seeing = protocol.Roles.Where(role => sight.Sees(protocol, role, step)).ToList();
                Assert.True(
                    seeing.Select(role => role.Key).ToHashSet().SetEquals(dispute.OpenTo),
                    $"{sight.Scenario.Key}, {step.Name}: open to {string.Join(", ", dispute.OpenTo)}"
                );
                var moved = stood != (stood = Standing(dispute));
                foreach (
                    var role in protocol.Roles.Where(role =>
                        sight.Turns(protocol, role, step)
                        || (moved && BoardVisibility.EverSees(protocol, role) && RoleHolders.StandsForOthers(role, protocol))
                    )
                )
                {
                    var look = new LookForCase(app, protocol, dispute, $"{sight.Scenario.Key}, {step.Name}, {role.Label}");
                    await (
                        seeing.Contains(role)
                            ? look.FindsAsync(holders[role.Key])
                            : look.FindsNothingAsync(
                                holders[role.Key],
                                role,
                                everywhere: sight.Turns(protocol, role, step) && RoleHolders.StandsForOthers(role, protocol)
                            )
                    );
                }
            }
        }
    }

    /// <summary>The case after one more step.</summary>
    private static async Task<Dispute> PlayAsync(PortalApp app, Scenario scenario, ScenarioStep step)
    {
        await new ScenarioPlayer(app.Services, app.Clock.Set).Play(scenario, step, CancellationToken.None);
        return await app.DisputeAsync((await app.ReadAsync(db => ScenarioPlayer.ReferenceOf(db, scenario, CancellationToken.None)))!);
    }

    /// <summary>Where it stands.</summary>
    private static string Standing(Dispute dispute) =>
        string.Join(
            '/',
            [dispute.StageKey, $"{dispute.Current.IsOpened}", $"{dispute.Status}", $"{dispute.Tracks.Count}", .. dispute.OpenTo]
        );
}
