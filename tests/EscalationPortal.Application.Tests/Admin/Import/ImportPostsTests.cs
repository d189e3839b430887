using EscalationPortal.Application.Admin.Import.Plans;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Domain;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Admin.Import;

/// <summary>Which posts a file means, and the rules of holders and deputies (R-006, R-033).</summary>
public sealed class ImportPostsTests
{
    private const string School = "Brookhurst Lane Primary School";
    private const string Health = "0–19 Community Health Service (NHS)";

    [Fact]
    public async Task Import_OfTheOnlyPostOfATitle_ChangesItsHolder_AndAnotherOneAddsAPost()
    {
        await using var commands = await Commands.StartAsync();
        var preview = await commands.ImportAsync(
            ImportFiles.Of(
                $"{School},,,SM,Head teacher,\"01632 960303, godfrey@example.org\",no,Nia "
                    + "New,nia@example.org,23/11/2026,ruthie@example.org",
                $"{School},,,P,\"Class teacher, year 4\",\"01632 960301, imogen@example.org\",no,,imogen@example.org,,",
                $"{School},,,P,\"Class teacher, year 4\",101,no,Ola New,ola@example.org,2026-11-20,"
            )
        );
        Assert.Equal(
            [
                (ImportKind.PostAdded, 4, "Added the post “Class teacher, year 4” (practitioner, 101)"),
                (ImportKind.HolderChanged, 2, "“Head teacher” is held by Nia New in place of Godfrey Tansley-Osei from 23 November 2026"),
                (ImportKind.HolderChanged, 4, "“Class teacher, year 4” is held by Ola New from 20 November 2026"),
                (ImportKind.DeputyChanged, 2, "“Head teacher”: Ruth Aldermaston stands in; no absence is known"),
                (ImportKind.PersonInvited, 2, "Nia New, nia@example.org"),
                (ImportKind.PersonInvited, 4, "Ola New, ola@example.org"),
            ],
            preview.Changes.Select(change => (change.Kind, change.Line, change.What))
        );
        var head = DemoPartnership.IdOf("post/godfrey");
        Assert.Equal(
            2,
            await commands.ReadAsync(db => db.Posts.Where(post => post.Id == head).SelectMany(post => post.Holdings).CountAsync())
        );
        Assert.Equal(
            [
                "“Head teacher” is held by Nia New in place of Godfrey Tansley-Osei from 23 November 2026",
                "“Head teacher”: Ruth Aldermaston stands in; no absence is known",
            ],
            await commands.ReadAsync(db =>
                db.AgencyChanges.Where(change => change.PostId == head)
                    .OrderBy(change => change.Id)
                    .Select(change => change.What)
                    .ToListAsync()
            )
        );
    }

    [Fact]
    public async Task Upload_OfOnePostWithTwoHolders_IsRefused()
    {
        await using var commands = await Commands.StartAsync();
        var faults = await commands.FaultsAsync(
            ImportFiles.Of(
                $"{School},,,SM,Head teacher,101,no,Nia New,nia@example.org,2026-11-20,",
                $"{School},,,SM,Head teacher,101,no,Ola New,ola@example.org,2026-11-20,"
            )
        );
        Assert.Equal(
            [
                "Line 2, e-mail: The agency has one post of this title, and line 3 gives it to somebody else",
                "Line 3, e-mail: The agency has one post of this title, and line 2 gives it to somebody else",
            ],
            faults
        );
    }

    [Fact]
    public async Task Upload_ThatTakesAPostFromSomebodyWithOpenCases_IsRefusedOnThatLine()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var faults = await commands.FaultsAsync(
            ImportFiles.Of(
                $"{Health},,,LM,Locality team lead,101,no,,,2026-11-23,",
                $"{Health},,,P,School and community health nurse,101,no,Nia New,nia@example.org,2026-11-23,"
            )
        );
        Assert.Equal(2, faults.Count);
        Assert.Matches(
            @"^Line 2, e-mail: Moira O'Donoghue takes part in \d+ open cases and holds "
                + @"no other post here\. These must be handed over first",
            faults[0]
        );
        Assert.Matches(@"^Line 3, e-mail: Ffion Prydderch-Hughes takes part in \d+ open cases", faults[1]);
    }

    [Fact]
    public async Task Import_ThatSwapsTwoPeopleWithOpenCases_LeavesNobodyWithoutAPost()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        await commands.ImportAsync(
            ImportFiles.Of(
                $"{Health},,,LM,Locality team lead,101,no,,tom@example.org,2026-11-23,",
                $"{Health},,,LM,Team lead of another locality,101,no,,moira@example.org,2026-11-23,"
            )
        );
        Assert.Equal(
            ("Team lead of another locality", "Locality team lead"),
            ((await commands.ActorAsync("moira")).Post, (await commands.ActorAsync("tom")).Post)
        );
    }

    [Theory]
    [InlineData("godfrey@example.org", "The deputy must be somebody other than the holder")]
    [InlineData("moira@example.org", "The deputy must hold a post of the same agency")]
    [InlineData(
        "nobody@example.org",
        "Nobody in the portal or in this file has this e-mail address. The deputy must hold a post of the same agency"
    )]
    public async Task Upload_WithADeputyWhoCannotStandIn_IsRefused(string deputy, string why)
    {
        await using var commands = await Commands.StartAsync();
        var faults = await commands.FaultsAsync(
            ImportFiles.Of($"{School},,,SM,Head teacher,\"01632 960303, godfrey@example.org\",no,,godfrey@example.org,,{deputy}")
        );
        Assert.Equal($"Line 2, deputy e-mail: {why}", Assert.Single(faults));
    }

    [Fact]
    public async Task Upload_WithDeputiesInACircle_IsRefusedAtTheLineThatClosesIt()
    {
        await using var commands = await Commands.StartAsync();
        var faults = await commands.FaultsAsync(
            ImportFiles.Of(
                "Hill,Health,,P,Nurse,101,no,Ann Abel,ann@example.org,2026-11-01,ben@example.org",
                "Hill,Health,,LM,Matron,101,no,Ben Abel,ben@example.org,2026-11-01,cid@example.org",
                "Hill,Health,,SM,Head,101,no,Cid Abel,cid@example.org,2026-11-01,ann@example.org"
            )
        );
        Assert.Equal(
            "Line 4, deputy e-mail: That would go in a circle: the holder stands in for this person already, directly or through "
                + "others",
            Assert.Single(faults)
        );
    }

    [Fact]
    public async Task Import_OfDeputiesTheOtherWayRound_IsNoCircle()
    {
        await using var commands = await Commands.StartAsync();
        await commands.ImportAsync(
            ImportFiles.Of(
                "Hill,Health,,P,Nurse,101,no,Ann Abel,ann@example.org,2026-11-01,ben@example.org",
                "Hill,Health,,LM,Matron,101,no,Ben Abel,ben@example.org,2026-11-01,"
            )
        );
        var preview = await commands.ImportAsync(
            ImportFiles.Of("Hill,,,LM,Matron,101,no,,ben@example.org,,ann@example.org", "Hill,,,P,Nurse,101,no,,ann@example.org,,")
        );
        Assert.Equal(
            ["“Matron”: Ann Abel stands in; no absence is known", "“Nurse”: nobody stands in; no absence is known"],
            preview.Changes.Select(change => change.What)
        );
    }

    [Fact]
    public async Task Import_ThatTakesADeputyAway_SaysSo()
    {
        await using var commands = await Commands.StartAsync();
        await commands.ImportAsync(
            ImportFiles.Of(
                "Hill,Health,,P,Nurse,101,no,Ann Abel,ann@example.org,2026-11-01,ben@example.org",
                "Hill,Health,,LM,Matron,101,no,Ben Abel,ben@example.org,2026-11-01,"
            )
        );
        var preview = await commands.ImportAsync(ImportFiles.Of("Hill,,,LM,Matron,101,no,,,2026-11-23,"));
        Assert.Equal(
            [
                "“Matron” is vacant from 23 November 2026: Ben Abel left it",
                "“Nurse”: Ben Abel no longer stands in, because they left the agency",
            ],
            preview.Changes.Select(change => change.What).Order()
        );
        Assert.Null(
            await commands.ReadAsync(db => db.Posts.Where(post => post.JobTitle == "Nurse").Select(post => post.DeputyId).SingleAsync())
        );
    }

    [Fact]
    public async Task Upload_OfAnotherFirstDay_IsRefused_BecauseItIsKeptAsItWas()
    {
        await using var commands = await Commands.StartAsync();
        await commands.ImportAsync(ImportFiles.Of("Hill,Health,,P,Nurse,101,no,Ann Abel,ann@example.org,2026-11-01,"));
        Assert.Equal(
            [
                "Line 2, from: Ann Abel has held this post since 1 November 2026: write that day, or leave it empty",
                "Line 3, from: Godfrey Tansley-Osei has held this post since a day that was not kept: leave it empty",
            ],
            await commands.FaultsAsync(
                ImportFiles.Of(
                    "Hill,,,P,Nurse,101,no,,ann@example.org,2026-11-02,",
                    $"{School},,,SM,Head teacher,101,no,,godfrey@example.org,2026-11-02,"
                )
            )
        );
        Assert.Equal(
            "Line 2, from: Ann Abel has held this post since 1 November 2026: it cannot end before that",
            Assert.Single(await commands.FaultsAsync(ImportFiles.Of("Hill,,,P,Nurse,101,no,,,2026-10-31,")))
        );
    }

    [Fact]
    public async Task Import_OfATier_TakesThePartnershipsWordOrTheKey()
    {
        await using var commands = await Commands.StartAsync();
        await commands.ImportAsync(
            ImportFiles.Of(
                "Hill,Health,,PRACTITIONER,A,101,no,,,,",
                "Hill,,,p,B,101,no,,,,",
                "Hill,,,line  manager,C,101,no,,,,",
                "Hill,,,SM,D,101,yes,,,,"
            )
        );
        Assert.Equal(
            [
                ("A", Tier.Practitioner, false),
                ("B", Tier.Practitioner, false),
                ("C", Tier.LineManager, false),
                ("D", Tier.SeniorManager, true),
            ],
            (
                await commands.ReadAsync(db =>
                    db.Posts.Where(post => post.JobTitle.Length == 1)
                        .OrderBy(post => post.JobTitle)
                        .Select(post => new
                        {
                            post.JobTitle,
                            post.Tier,
                            post.LeadsSafeguarding,
                        })
                        .ToListAsync()
                )
            ).Select(post => (post.JobTitle, post.Tier, post.LeadsSafeguarding))
        );
        Assert.StartsWith(
            "Line 2, tier: The protocol has no such tier: write",
            Assert.Single(await commands.FaultsAsync(ImportFiles.Of("Hill,,,SL,E,101,no,,,,"))),
            StringComparison.Ordinal
        );
    }
}
