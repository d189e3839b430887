using EscalationPortal.Application.Board.Meetings;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <content>An agency's experience, and the standing-item pack of the meeting .</content>
public sealed partial class WilBTests
{
    [Fact]
    public async Task Step11_Experience_IsBroughtByAManagerToTheNextMeeting()
    {
        await using var wil = await UpTo(9);
        wil.At(new DateOnly(2026, 9, 8), 11, 50);
        Assert.Equal("no-meeting", (await Refused(wil, "trudy")).Code); // nobody has entered one yet
        await wil.Play(10);
        wil.At(new DateOnly(2026, 9, 8), 11, 55);
        var refusal = await Refused(wil, "bozena");
        Assert.Equal((RefusalKind.Forbidden, "agency-manager"), (refusal.Kind, refusal.Code));
        var fault = Assert.Single((await Assert.ThrowsAsync<ValidationException>(() => Send(wil, "trudy", namesNobody: false))).Errors);
        Assert.Equal("Read it again, and tick that no family could be recognised", fault.ErrorMessage);
        await wil.Play(11);
        var seen = await wil.Commands.SendAsync(new GetMeetingInput(await wil.Commands.ActorAsync("clive")));
        Assert.Equal((ScenarioWilB.Meeting, ScenarioWilB.Text("experience")), (seen.Next!.Value, Assert.Single(seen.Sent).Text));
    }

    [Fact]
    public async Task Step12_Pack_CountsThePeriodAndListsTheSilent()
    {
        await using var wil = await UpTo(11);
        wil.At(ScenarioWilB.Meeting, 9, 0);
        var pack = await Pack(wil, "lorna");
        Assert.Equal(
            (new DateOnly(2026, 6, 11), 1, 1, 0, 0, 0),
            (pack.After!.Value, pack.New, pack.Resolved, pack.Open, pack.Stands, pack.Withdrawn)
        );
        var serious = pack.Tracks.Single(track => track.Label == "Potentially serious concern");
        Assert.Equal((1, 1, 0), (serious.Logged, serious.Decisions.Single().Yes, serious.Decisions.Single().No));
        Assert.All(pack.Tracks.Where(track => track != serious), track => Assert.Equal(0, track.Logged));
        var input = Assert.Single(pack.Input);
        Assert.Equal(("Lower Wylye Pre-School", ScenarioWilB.Text("experience")), (input.Agency, input.Text));
        //
        Assert.Equal(("Children in care review", true), pack.Reports!.Select(report => (report.Meeting, report.Resolved)).Single());
        Assert.Equal(["Children's Social Care"], pack.OnlyReceived);
        var others = DemoPartnership
            .Of("wiltshire")
            .Agencies.Select(agency => agency.Name)
            .Except(["Lower Wylye Pre-School", "Children's Social Care"]);
        Assert.Superset(others.ToHashSet(), pack.Silent.ToHashSet());
        Assert.DoesNotContain("Lower Wylye Pre-School", pack.Silent);
    }

    /// <summary>R-201: the portal's own part of a pack holds no name of a person; what an agency wrote stays as it wrote it.</summary>
    [Fact]
    public async Task Step12_Pack_NamesAgenciesAndNobodyElse()
    {
        await using var wil = await UpTo(11);
        wil.At(ScenarioWilB.Meeting, 9, 0);
        var text = System.Text.Json.JsonSerializer.Serialize((await Pack(wil, "imran")) with { Input = [] });
        foreach (
            var person in DemoPartnership
                .Of("wiltshire")
                .Agencies.SelectMany(agency => agency.People)
                .Select(person => person.Name)
                .Append("Aurelia")
        )
        {
            Assert.DoesNotContain(person, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Pack_BeforeTheFirstCase_IsEmptyAndOpenToTheSubGroupAlone()
    {
        await using var wil = await UpTo(11);
        var pack = await Pack(wil, "lorna", new DateOnly(2026, 6, 11));
        Assert.Equal((null, 0, 0, 0, 0), (pack.After, pack.New, pack.Resolved, pack.Open, pack.Input.Count));
        await Assert.ThrowsAsync<NotFoundException>(() => Pack(wil, "lorna", new DateOnly(2026, 9, 9)));
        foreach (var key in new[] { "trudy", "mediator", "wil-admin" })
        {
            Assert.Equal("no-meetings", (await Assert.ThrowsAsync<RuleBrokenException>(() => Pack(wil, key))).Refusal.Code);
        }

        var torbay = await wil.Commands.ActorAsync("elowen");
        await Assert.ThrowsAsync<NotFoundException>(() => wil.Commands.SendAsync(new GetMeetings(torbay)));
    }

    /// <summary>A meeting that is called off shortens no period, and can be entered anew.</summary>
    [Fact]
    public async Task Meeting_CalledOff_IsNoMeeting()
    {
        await using var wil = await UpTo(11);
        var (lorna, sooner) = (await wil.Commands.ActorAsync("lorna"), new DateOnly(2026, 9, 9));
        Assert.Equal("meeting-known", await RuleOf(ScenarioWilB.Meeting, false));
        Assert.Equal("meeting-held", await RuleOf(new DateOnly(2026, 6, 11), true));
        await Enter(sooner, false);
        Assert.Equal(sooner, (await Pack(wil, "lorna")).After);
        await Enter(sooner, true);
        Assert.Equal(new DateOnly(2026, 6, 11), (await Pack(wil, "lorna")).After);
        Assert.Equal("no-meeting", await RuleOf(sooner, true));
        await Enter(sooner, false);
        Assert.Equal([sooner, ScenarioWilB.Meeting], (await wil.Commands.SendAsync(new GetMeetings(lorna))).Ahead);

        async Task<string> RuleOf(DateOnly on, bool calledOff) =>
            (await Assert.ThrowsAsync<RuleBrokenException>(() => Enter(on, calledOff))).Refusal.Code;

        Task Enter(DateOnly on, bool calledOff) => wil.Commands.SendAsync(new EnterMeeting(lorna, Guid.NewGuid(), on, calledOff));
    }

    private static async Task<MeetingPack> Pack(Staged wil, string key, DateOnly? on = null) =>
        await wil.Commands.SendAsync(new GetMeetingPack(await wil.Commands.ActorAsync(key), on ?? ScenarioWilB.Meeting));

    private static async Task<Refusal> Refused(Staged wil, string key) =>
        (await Assert.ThrowsAsync<RuleBrokenException>(() => Send(wil, key))).Refusal;

    private static async Task Send(Staged wil, string key, bool namesNobody = true) =>
        await wil.Commands.SendAsync(
            new SendMeetingInput(await wil.Commands.ActorAsync(key), Guid.NewGuid(), "What worked: the flag.", namesNobody)
        );
}
