using EscalationPortal.Domain.Agencies;

namespace EscalationPortal.Domain.Tests.Agencies;

/// <summary>Who holds a post, who held it, and who stands in .</summary>
public sealed class PostTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Agency Agency = new("anywhere", Guid.NewGuid(), "Health of the test", "Health");
    private static readonly Guid Ada = Guid.NewGuid();
    private static readonly Guid Ben = Guid.NewGuid();
    private static readonly Guid Cleo = Guid.NewGuid();
    private static readonly Leaver Free = new("Ada", HoldsAnother: false, OpenCases: 0);

    [Fact]
    public void Hold_AfterSomebodyElse_KeepsBothWithoutOverlap()
    {
        var post = Vacant();
        post.Hold(Ada, "Ada", new(2026, 1, 5), Today, null);
        post.Hold(Ben, "Ben", new(2026, 6, 1), Today, Free);
        post.Vacate(new(2026, 11, 23), Today, Free with { Name = "Ben" });
        post.Hold(Ada, "Ada Married", Today, Today, null);
        Assert.Equal(Ada, post.HolderId);
        Assert.Equal(
            [
                ("Ada", new DateOnly(2026, 1, 5), new DateOnly(2026, 6, 1)),
                ("Ben", new(2026, 6, 1), Today),
                ("Ada Married", Today, (DateOnly?)null),
            ],
            post.Holdings.Select(holding => (holding.Name, holding.From!.Value, holding.Until))
        );
        Assert.Equal(4, post.Version);
    }

    [Fact]
    public void Vacate_OfWhoeverWasThereBefore_KeepsTheEnd()
    {
        var post = Held(Ada);
        post.Vacate(Today, Today, Free);
        var holding = Assert.Single(post.Holdings);
        Assert.Equal((Ada, "Ada", null, Today), (holding.PersonId, holding.Name, holding.From, holding.Until!.Value));
        Assert.Null(post.HolderId);
        Assert.Null(post.StandsNow(Today));
    }

    [Fact]
    public void Hold_BeforeTheLastOneLeft_IsRefused()
    {
        var post = Held(Ada);
        post.Vacate(new(2026, 6, 1), Today, Free);
        Refused("holding-overlaps", () => post.Hold(Ben, "Ben", new(2026, 5, 31), Today, null));
        Assert.Null(post.HolderId);
    }

    [Fact]
    public void End_BeforeItsStart_IsRefused()
    {
        var post = Vacant();
        post.Hold(Ada, "Ada", new(2026, 6, 1), Today, null);
        Refused("end-before-start", () => post.Vacate(new(2026, 5, 31), Today, Free));
        Refused("end-before-start", () => post.Hold(Ben, "Ben", new(2026, 5, 31), Today, Free));
        Assert.Equal((Ada, null), (post.HolderId, post.Holdings.Single().Until));
    }

    [Fact]
    public void Holding_AfterToday_IsRefused()
    {
        Refused("holding-in-future", () => Vacant().Hold(Ada, "Ada", Today.AddDays(1), Today, null));
        Refused("holding-in-future", () => Held(Ada).Vacate(Today.AddDays(1), Today, Free));
    }

    [Fact]
    public void Holding_WhatIsSoAlready_IsRefused()
    {
        Refused("already-holder", () => Held(Ada).Hold(Ada, "Ada", Today, Today, Free));
        Refused("post-vacant", () => Vacant().Vacate(Today, Today, Free));
    }

    [Theory]
    [InlineData(1, "1 open case ")]
    [InlineData(12, "12 open cases ")]
    public void End_OfTheOnlyPostWithOpenCases_IsRefusedWithTheirNumber(int cases, string words)
    {
        Refused("open-cases", () => Held(Ada).Vacate(Today, Today, Free with { OpenCases = cases }), words);
        Refused("open-cases", () => Held(Ada).Hold(Ben, "Ben", Today, Today, Free with { OpenCases = cases }), "handed over first");
        var other = Held(Ada);
        other.Vacate(Today, Today, new Leaver("Ada", HoldsAnother: true, cases));
        Assert.Null(other.HolderId);
    }

    [Fact]
    public void StandsNow_WhileTheHolderIsAway_TheDeputy()
    {
        var (post, other) = (Held(Ada), Held(Ben));
        post.Depute(Ben, Today.AddDays(3), Today, [post, other]);
        Assert.Equal((Ben, Ben, Ada), (post.StandsNow(Today), post.StandsNow(Today.AddDays(3)), post.StandsNow(Today.AddDays(4))));
        post.Depute(Ben, null, Today, [post, other]);
        Assert.Equal(Ada, post.StandsNow(Today));
        post.Depute(null, Today, Today, [post, other]);
        Assert.Equal(Ada, post.StandsNow(Today));
    }

    [Fact]
    public void StandsNow_WhileTheDeputyIsAwayToo_TheDeputysDeputy()
    {
        Post[] agency = [Held(Ada), Held(Ben), Held(Cleo)];
        agency[0].Depute(Ben, Today, Today, agency);
        agency[1].Depute(Cleo, Today, Today, agency);
        Assert.Equal((Cleo, Ben), (agency[0].StandsNow(Today, agency), agency[0].StandsNow(Today)));
    }

    [Fact]
    public void Depute_InACircle_IsRefused()
    {
        Post[] agency = [Held(Ada), Held(Ben), Held(Cleo)];
        agency[0].Depute(Ben, null, Today, agency);
        Refused("deputy-loop", () => agency[1].Depute(Ada, null, Today, agency));
        agency[1].Depute(Cleo, null, Today, agency);
        Refused("deputy-loop", () => agency[2].Depute(Ada, null, Today, agency));
        agency[1].Depute(null, null, Today, agency);
        agency[2].Depute(Ada, null, Today, agency);
        Assert.Equal(Ada, agency[2].DeputyId);
    }

    [Fact]
    public void Depute_Wrong_IsRefused()
    {
        var post = Held(Ada);
        Refused("deputy-is-holder", () => post.Depute(Ada, null, Today, [post]));
        Refused("deputy-elsewhere", () => post.Depute(Ben, null, Today, [post]));
        Refused("away-in-past", () => post.Depute(null, Today.AddDays(-1), Today, [post]));
        Refused("post-vacant", () => Vacant().Depute(Ben, null, Today, [post]));
    }

    [Fact]
    public void Deputy_WhoLeftTheAgencyOrWhoseHolderLeft_StandsInNoLonger()
    {
        Post[] agency = [Held(Ada), Held(Ben), Held(Cleo)];
        agency[0].Depute(Ben, Today, Today, agency);
        agency[2].Depute(Ben, null, Today, agency);
        agency[1].Vacate(Today, Today, Free);
        Assert.Equal([agency[0], agency[2]], Deputies.TakeBackGone(agency));
        Assert.Equal((Ada, null), (agency[0].StandsNow(Today), agency[0].DeputyId));

        agency[0].Depute(Cleo, Today, Today, agency);
        agency[0].Hold(Ben, "Ben", Today, Today, Free);
        Assert.Equal((Ben, null, null), (agency[0].StandsNow(Today), agency[0].DeputyId, agency[0].AwayUntil));
    }

    [Theory]
    [InlineData("01632 960 001")]
    [InlineData("+44 (0)1632 960001 ext. 12")]
    [InlineData("101")]
    [InlineData("a.b@school.example.org")]
    [InlineData("01632 960 001, a@example.org")]
    [InlineData("01632 960 001 a@example.org")]
    [InlineData("a@example.org or 01632 960001")]
    [InlineData("a@example.org 01632-960001 x3")]
    [InlineData("")]
    public void Problem_OfAWorkContact_NoneWhenItIsTelephoneOrAddress(string line) => Assert.Null(WorkContact.Problem(line));

    [Theory]
    [InlineData("ask for Ada", "is not a telephone number")]
    [InlineData("12", "is not a telephone number")]
    [InlineData("01632 960 001 after lunch", "“01632 960 001 after lunch” is not a telephone number")]
    [InlineData("a@b", "“a@b” is not an e-mail address")]
    [InlineData("01632 960 001, @example.org", "“@example.org” is not an e-mail address")]
    public void Problem_OfAnythingElse_SaysWhichPart(string line, string problem) =>
        Assert.Contains(problem, WorkContact.Problem(line), StringComparison.Ordinal);

    private static Post Vacant() =>
        new(Agency, Guid.NewGuid(), Tier.LineManager, "Team leader", null, "01632 960 001", leadsSafeguarding: false);

    private static Post Held(Guid holder) =>
        new(Agency, Guid.NewGuid(), Tier.LineManager, "Team leader", holder, null, leadsSafeguarding: false);

    private static void Refused(string code, Action act, string words = "")
    {
        var refusal = Assert.Throws<RuleBrokenException>(act).Refusal;
        Assert.Equal((code, RefusalKind.NotNow), (refusal.Code, refusal.Kind));
        Assert.Contains(words, refusal.Sentence, StringComparison.Ordinal);
    }
}
