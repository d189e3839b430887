using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Testing;

namespace EscalationPortal.Browser.Tests.Pages;

/// <summary>
/// What visits need to find: the demonstration, and beside it as many copies of a scenario as they ask for, each stopped after a step.
/// </summary>
internal sealed class Stage(Site site)
{
    private readonly Dictionary<string, string> copies = [];
    private readonly Dictionary<string, string> drafts = [];

    public Site Site => site;

    /// <summary>Address of a copy of WAR-a that has come as far as this step.</summary>
    public Task<string> CaseAtAsync(string step) => CaseAtAsync(ScenarioWarA.Scenario, step);

    /// <summary>Address of a copy of a scenario's case that has come as far as this step.</summary>
    public async Task<string> CaseAtAsync(Scenario told, string step)
    {
        var key = $"{told.Key}-to-{step}";
        if (!copies.TryGetValue(key, out var reference))
        {
            var scenario = new Scenario(key, [.. told.Steps.Take(1 + told.Steps.Select(one => one.Name).ToList().IndexOf(step))]);
            await new ScenarioPlayer(site.App.Services, site.App.Clock.Set).Play(scenario, CancellationToken.None);
            site.App.Clock.Set(PortalTemplates.DemoDay);
            reference = await site.App.ReadAsync(db => ScenarioPlayer.ReferenceOf(db, scenario, CancellationToken.None));
            copies[key] = reference!;
        }

        return $"/disputes/{reference}";
    }

    /// <summary>Address of somebody's draft with the first so many question pages answered, as the scenario answers them.</summary>
    public async Task<string> DraftAsync(string key, IReadOnlyList<IPageAnswer> pages)
    {
        if (!drafts.TryGetValue($"{key}/{pages.Count}", out var draft))
        {
            draft = await site.SendAsync(key, actor => new StartDraft(actor, Guid.NewGuid()));
            foreach (var page in pages)
            {
                await site.SendAsync(key, actor => new SaveDraft(actor, Guid.Parse(draft), page));
            }

            drafts[$"{key}/{pages.Count}"] = draft;
        }

        return $"/disputes/raise/{draft}";
    }
}
