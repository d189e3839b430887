using EscalationPortal.Application.Demo.Scenarios;

namespace EscalationPortal.Browser.Tests.Pages;

/// <summary>Mediation, review and meetings: pages that only one protocol has.</summary>
internal static partial class Visits
{
    private static IEnumerable<Visit> Mediating =>
        [
            At("lorna", "4", "offer-mediator"),
            At("ambrose", "4", "record-liaison"),
            At("ambrose", "6a", "answer-mediator"),
            At("mediator", "6c", "record-mediation"),
            At("shanelle", "7", "adopt-way-forward"),
            At("lorna", "12", "review-escalation"),
            new("mediator", "/"),
            new("mediator", async stage => await stage.CaseAtAsync(ScenarioWilA.Scenario, "6c")),
            new("lorna", async stage => await stage.CaseAtAsync(ScenarioWilA.Scenario, "8b")),
            new("ned", "/disputes/WIL-27-0001"),
        ];

    private static IEnumerable<Visit> Meetings =>
        [
            new("lorna", "/board/meetings") { Refused = true },
            new("lorna", "/board/meetings/2026-09-10"),
            new("lorna", "/board/meetings/2026-09-10/input"),
            new("lorna", "/board/meetings/2026-06-11"),
            new("lorna", "/board/meetings/2026-12-13"),
            new("trudy", "/board/meetings") { Status = 403 },
            new("trudy", "/agency"),
            new("trudy", "/agency/meeting") { Refused = true },
            new("elowen", "/agency/meeting") { Status = 404 },
        ];

    private static Visit At(string who, string step, string act) =>
        new(who, async stage => $"{await stage.CaseAtAsync(ScenarioWilA.Scenario, step)}/{act}") { Refused = true, Page = ActPage(act) };
}
