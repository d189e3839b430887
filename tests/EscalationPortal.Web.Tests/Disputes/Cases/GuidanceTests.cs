using AngleSharp.Html.Dom;
using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Protocols.Reading;
using EscalationPortal.Testing;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Disputes.Cases;

/// <summary>Guidance and reminders are drawn on the pages for which the definitions have them .</summary>
public sealed class GuidanceTests
{
    [Theory]
    [InlineData("delyth", "/disputes/raise", "wiltshire", GuidancePlace.RaisingStart)]
    [InlineData("delyth", "/disputes/WIL-26-0002", "wiltshire", GuidancePlace.Raiser)]
    [InlineData("senga", "/disputes/WIL-26-0002", "wiltshire", GuidancePlace.Receiver)]
    [InlineData("tobiah", "/disputes/WIL-26-0003", "wiltshire", GuidancePlace.Manager)]
    [InlineData("elowen", "/disputes/raise", "torbay", GuidancePlace.RaisingStart)]
    [InlineData("jerome", "/disputes/TOR-26-0003", "torbay", GuidancePlace.Raiser)]
    [InlineData("hettie", "/disputes/TOR-26-0003/write-record", "torbay", GuidancePlace.Record)]
    [InlineData("hettie", "/disputes/TOR-26-0003/record-discussion", "torbay", GuidancePlace.Record)]
    [InlineData("breeshey", "/disputes/raise", "isle-of-man", GuidancePlace.RaisingStart)]
    [InlineData("breeshey", "/disputes/IOM-26-0003", "isle-of-man", GuidancePlace.Raiser)]
    [InlineData("voirrey", "/disputes/IOM-26-0003", "isle-of-man", GuidancePlace.Receiver)]
    [InlineData("effie", "/disputes/raise", "dumfries-and-galloway", GuidancePlace.RaisingStart)]
    public async Task Guidance_OfAPlace_IsDrawnThere(string person, string address, string partnership, GuidancePlace place)
    {
        await using var portal = await PortalApp.StartAsync();
        using var browser = await portal.SignedInAsync(person);
        AssertDrawn(await browser.PageAsync(address), partnership, place);
    }

    [Theory]
    [InlineData("seonaid", "tried", "dumfries-and-galloway", GuidancePlace.PriorDiscussion)]
    [InlineData("elowen", "particulars", "torbay", GuidancePlace.BeforeRaising)]
    public async Task Guidance_OfAQuestionPage_IsDrawnThere(string person, string page, string partnership, GuidancePlace place)
    {
        await using var portal = await PortalApp.StartAsync();
        var draft = await DraftAsync(portal, person, partnership == "torbay" ? ScenarioTorA.Pages : ScenarioDagA.Pages);
        using var browser = await portal.SignedInAsync(person);
        AssertDrawn(await browser.PageAsync($"/disputes/raise/{draft}/{page}"), partnership, place);
    }

    /// <summary>R-171: Warwickshire's advice to talk early stands above the question what was tried.</summary>
    [Fact]
    public async Task PriorDiscussion_OfTheIntake_StandsAboveItsBox()
    {
        await using var portal = await PortalApp.StartAsync();
        var draft = await DraftAsync(portal, "ffion", ScenarioWarA.Pages);
        using var browser = await portal.SignedInAsync("ffion");
        var page = await browser.PageAsync($"/disputes/raise/{draft}/tried");
        Assert.Contains(Of("warwickshire").Intake.PriorDiscussion!, page.Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>R-164: where the track may be started, the signs have the link to start it beside them.</summary>
    [Fact]
    public async Task Signs_OfATrack_HaveItsStartBesideThem()
    {
        await using var portal = await PortalApp.StartAsync();
        using var viv = await portal.SignedInAsync("viv");
        var page = await viv.PageAsync("/disputes/WIL-26-0004");
        var signs = page.QuerySelectorAll("section.note")
            .Single(note => note.QuerySelector("h2")!.TextContent == "Signs of a stuck network");
        Assert.Equal("/disputes/WIL-26-0004/start-track", signs.QuerySelector("a")!.GetAttribute("href"));
    }

    /// <summary>R-128: the island's reminder of safety stands beside everything that is written down.</summary>
    [Theory]
    [InlineData("ewan", "record-agreement")]
    [InlineData("ewan", "record-discussion")]
    [InlineData("breeshey", "record-consultation")]
    public async Task Reminders_OfAStage_StandBesideEveryRecord(string person, string act)
    {
        await using var portal = await PortalApp.StartAsync();
        await portal.PostAsync("breeshey", "/disputes/IOM-26-0003/record-consultation", DemoCases.Consultation);
        using var browser = await portal.SignedInAsync(person);
        var page = await browser.PageAsync($"/disputes/IOM-26-0003/{act}");
        Assert.All(
            Of("isle-of-man").Stage("two").Reminders,
            reminder =>
                Assert.Contains(page.QuerySelectorAll(".note"), note => note.TextContent.Contains(reminder, StringComparison.Ordinal))
        );
    }

    private static Protocol Of(string partnership) => DefinitionReader.Read(BuiltIn.Of(partnership)).Protocol!;

    private static void AssertDrawn(IHtmlDocument page, string partnership, GuidancePlace place)
    {
        var notes = page.QuerySelectorAll("section.note").Select(note => note.TextContent).ToList();
        var texts = Of(partnership).Guidance.Where(text => text.Shown.Contains(place)).ToList();
        Assert.NotEmpty(texts);
        Assert.All(
            texts,
            text =>
                Assert.All(
                    text.Points,
                    point =>
                        Assert.Contains(
                            notes,
                            note => note.Contains(text.Title, StringComparison.Ordinal) && note.Contains(point, StringComparison.Ordinal)
                        )
                )
        );
    }

    private static async Task<string> DraftAsync(PortalApp portal, string person, IReadOnlyList<IPageAnswer> pages)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var actor = await scope
            .ServiceProvider.GetRequiredService<ActorResolver>()
            .Find(DemoPartnership.IdOf(person), DemoPartnership.With(person).Partnership, CancellationToken.None);
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        var draft = Guid.Parse(await mediator.Send(new StartDraft(actor!, Guid.NewGuid())));
        foreach (var page in pages)
        {
            await mediator.Send(new SaveDraft(actor!, draft, page));
        }

        return draft.ToString();
    }
}
