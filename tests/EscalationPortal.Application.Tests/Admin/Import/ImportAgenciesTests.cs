using System.Text;
using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Admin.Import;
using EscalationPortal.Application.Admin.Import.Plans;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Domain;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Admin.Import;

/// <summary>A file is looked at, then imported once, and says the same afterwards.</summary>
public sealed class ImportAgenciesTests
{
    private static readonly byte[] Hill = ImportFiles.Of(
        "Hill School,Education,Education; Volunteers,SM,Head,\"+44 1632 960 001, head@example.org\",yes,Ann "
            + "Abel,Ann@example.org,2026-11-01,",
        "Hill School,,,P,Teacher,'+44 1632 960 002,no,Ben Abel,ben@example.org,01/11/2026,ann@example.org",
        "Hill School,,,P,Cook,101,no,,,,",
        "Vale Charity,Voluntary,Private or voluntary provider,,,,,,,,"
    );

    [Fact]
    public async Task Import_AsLookedAt_DoesAllOfIt_WithItsHistory()
    {
        await using var commands = await Commands.StartAsync();
        var preview = await commands.ImportAsync(Hill);
        Assert.Equal(10, preview.Changes.Count);
        var agency = await commands.ReadAsync(db => db.Agencies.SingleAsync(a => a.Name == "Hill School"));
        Assert.Equal(("Education", AgencyMarks.Education | AgencyMarks.Volunteers), (agency.Sector, agency.Marks));
        var posts = await commands.ReadAsync(db =>
            db.Posts.Include(post => post.Holdings).Where(post => post.AgencyId == agency.Id).OrderBy(post => post.JobTitle).ToListAsync()
        );
        Assert.Equal(["101", "+44 1632 960 001, head@example.org", "+44 1632 960 002"], posts.Select(post => post.Contact));
        Assert.Equal((null, posts[1].HolderId), (posts[0].HolderId, posts[2].DeputyId));
        Assert.Equal(new DateOnly(2026, 11, 1), posts[2].Holdings[0].From);
        Assert.Equal(
            preview.Changes.Where(change => change.Kind != ImportKind.PersonInvited).Select(change => change.What).Order(),
            (await commands.ReadAsync(db => db.AgencyChanges.Select(change => change.What).ToListAsync())).Order()
        );
        Assert.Equal(
            (2, 2),
            await commands.ReadAsync(async db =>
                (await db.Invitations.CountAsync(), await db.Outbox.CountAsync(message => message.Path != null))
            )
        );
        Assert.Equal(
            [nameof(ImportAgencies), nameof(UploadImport)],
            (
                await commands.ReadAsync(db =>
                    db.Audit.Where(entry => entry.Kind == AuditKind.Done).Select(entry => entry.What).ToListAsync()
                )
            ).Order()
        );
        Assert.Null(await commands.SendAsync(new GetImportPreview(await commands.ActorAsync(Administration.Key))));
    }

    [Fact]
    public async Task Import_OfTheSameFileAgain_ChangesNothing()
    {
        await using var commands = await Commands.StartAsync();
        await commands.ImportAsync(Hill);
        commands.Clock.Advance(TimeSpan.FromDays(30)); // the invitations no longer work
        var again = await commands.CheckAsync(Hill);
        Assert.Empty(again.Changes);
        var actor = await commands.ActorAsync(Administration.Key);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() =>
            commands.SendAsync(new ImportAgencies(actor, Guid.NewGuid(), again.UploadId, again.Digest))
        );
        Assert.Equal("no-difference", refused.Refusal.Code);
    }

    [Theory]
    [InlineData("wilhelmina")]
    [InlineData("dag-admin")]
    public async Task Import_OfTheExport_ChangesNothing(string key)
    {
        await using var commands = await Commands.StartWithDemoAsync();
        if (key == Administration.Key)
        {
            await commands.ImportAsync(Hill);
        }

        var actor = await commands.ActorAsync(key);
        var file = await commands.SendAsync(new ExportAgencies(actor));
        Assert.Equal(Encoding.UTF8.GetPreamble(), file[..3]);
        await commands.SendAsync(new UploadImport(actor, Guid.NewGuid(), file));
        Assert.Empty((await commands.SendAsync(new GetImportPreview(actor)))!.Changes);
        await commands.SendAsync(
            new UploadImport(actor, Guid.NewGuid(), Encoding.UTF8.GetBytes(Semicolons(Encoding.UTF8.GetString(file))))
        );
        Assert.Empty((await commands.SendAsync(new GetImportPreview(actor)))!.Changes);
        Assert.Equal(
            1,
            await commands.ReadAsync(db =>
                db.Audit.CountAsync(entry => entry.What == nameof(ExportAgencies) && entry.PersonId == actor.PersonId)
            )
        );
    }

    [Fact]
    public async Task Export_OfCellsThatASpreadsheetWouldCalculate_ComesBackAsItWas()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        foreach (var name in new[] { "=HYPERLINK(\"x\")", "'=quoted", "'Allo", "@home", "-minus", "Comma, \"quote\"" })
        {
            await commands.SendAsync(new AddAgency(actor, Guid.NewGuid(), name, "+Health", AgencyMarks.None));
        }

        var file = await commands.SendAsync(new ExportAgencies(actor));
        var lines = Encoding.UTF8.GetString(file)[1..].Split("\r\n");
        Assert.Contains("\"'=HYPERLINK(\"\"x\"\")\",'+Health,,,,,,,,,", lines);
        Assert.Contains("''=quoted,'+Health,,,,,,,,,", lines);
        Assert.Contains("'Allo,'+Health,,,,,,,,,", lines);
        Assert.DoesNotContain(lines, line => line.TrimStart('"') is ['=' or '+' or '-' or '@', ..]);
        Assert.Empty((await commands.CheckAsync(file)).Changes);
    }

    [Fact]
    public async Task Import_TheSameFormTwice_HasOneEffect()
    {
        await using var commands = await Commands.StartAsync();
        var (preview, actor) = (await commands.CheckAsync(Hill), await commands.ActorAsync(Administration.Key));
        var command = new ImportAgencies(actor, Guid.NewGuid(), preview.UploadId, preview.Digest);
        Assert.Equal(("10", "10"), (await commands.SendAsync(command), await commands.SendAsync(command)));
        Assert.Equal(
            3,
            await commands.ReadAsync(db =>
                db.Posts.CountAsync(post => db.Agencies.Any(a => a.Id == post.AgencyId && a.Name == "Hill School"))
            )
        );
    }

    [Fact]
    public async Task Import_AfterSomethingChanged_IsRefused_AndShowsWhatItWouldDoNow()
    {
        await using var commands = await Commands.StartAsync();
        var (preview, actor) = (await commands.CheckAsync(Hill), await commands.ActorAsync(Administration.Key));
        await commands.SendAsync(new AddAgency(actor, Guid.NewGuid(), "hill  school", "Health", AgencyMarks.None));
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() =>
            commands.SendAsync(new ImportAgencies(actor, Guid.NewGuid(), preview.UploadId, preview.Digest))
        );
        Assert.Equal("preview-outdated", refused.Refusal.Code);
        Assert.Equal(1, await commands.ReadAsync(db => db.AgencyChanges.CountAsync()));
        var now = (await commands.SendAsync(new GetImportPreview(actor)))!;
        Assert.Contains(now.Changes, change => change.Kind == ImportKind.AgencyChanged);
        Assert.Equal("10", await commands.SendAsync(new ImportAgencies(actor, Guid.NewGuid(), now.UploadId, now.Digest)));
    }

    [Fact]
    public async Task Import_AfterAFaultArose_IsRefused_AndSaysWhich()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        var preview = await commands.CheckAsync(
            ImportFiles.Of("Brookhurst Lane Primary School,,,SM,Head teacher,101,no,,godfrey@example.org,,ruthie@example.org")
        );
        await commands.SendAsync(
            new VacatePost(
                actor,
                Guid.NewGuid(),
                DemoPartnership.AgencyOf("ruthie"),
                DemoPartnership.IdOf("post/ruthie"),
                0,
                new DateOnly(2026, 11, 23)
            )
        );
        await Assert.ThrowsAsync<RuleBrokenException>(() =>
            commands.SendAsync(new ImportAgencies(actor, Guid.NewGuid(), preview.UploadId, preview.Digest))
        );
        Assert.Equal(
            ["Line 2, deputy e-mail: The deputy must hold a post of the same agency"],
            (await commands.SendAsync(new GetImportPreview(actor)))!.Faults
        );
    }

    [Fact]
    public async Task Import_OfTwoAtOnce_CountsOnce()
    {
        await using var commands = await Commands.StartAsync();
        var (preview, actor) = (
            await commands.CheckAsync(ImportFiles.Of("Brookhurst Lane Primary School,,,P,Cook,101,no,,,,")),
            await commands.ActorAsync(Administration.Key)
        );
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        try
                        {
                            return await commands.SendAsync(new ImportAgencies(actor, Guid.NewGuid(), preview.UploadId, preview.Digest));
                        }
                        catch (Exception refused)
                        {
                            return refused.GetType().Name;
                        }
                    })
                )
        );
        Assert.Single(answers, "1");
        Assert.Equal(1, await commands.ReadAsync(db => db.Posts.CountAsync(post => post.JobTitle == "Cook")));
    }

    [Fact]
    public async Task Import_OfSomebodyWithALinkOrAPassword_SendsNoOther()
    {
        await using var commands = await Commands.StartAsync();
        await commands.ImportAsync(Hill);
        await commands.ReadAsync(db =>
            db.Users.Where(user => user.Email == "ben@example.org").ExecuteUpdateAsync(user => user.SetProperty(u => u.PasswordHash, "x"))
        );
        var second = ImportFiles.Of(
            "Vale Charity,,,P,Helper,101,no,,ann@example.org,2026-11-02,",
            "Vale Charity,,,P,Carer,101,no,,ben@example.org,2026-11-02,"
        );
        Assert.DoesNotContain((await commands.CheckAsync(second)).Changes, change => change.Kind == ImportKind.PersonInvited);
        commands.Clock.Advance(Invitation.Lasts);
        Assert.Equal(
            "Ann Abel, Ann@example.org",
            Assert.Single((await commands.ImportAsync(second)).Changes, change => change.Kind == ImportKind.PersonInvited).What
        );
        Assert.Equal(
            (2, 3),
            await commands.ReadAsync(async db =>
                (await db.Invitations.CountAsync(), await db.Outbox.CountAsync(message => message.Path != null))
            )
        );
    }

    [Fact]
    public async Task Upload_OfOneAdministrator_IsNotSeenByAnother_AndNotKeptForLong()
    {
        await using var commands = await Commands.StartAsync();
        await commands.CheckAsync(Hill);
        var actor = await commands.ActorAsync(Administration.Key);
        Assert.Null(await commands.SendAsync(new GetImportPreview(actor with { PersonId = Guid.NewGuid() })));
        var mona = await commands.OfAnotherPartnershipAsync();
        Assert.Null(await commands.SendAsync(new GetImportPreview(mona with { PersonId = actor.PersonId })));
        Assert.DoesNotContain(
            "Brookhurst",
            Encoding.UTF8.GetString(await commands.SendAsync(new ExportAgencies(mona))),
            StringComparison.Ordinal
        );
        commands.Clock.Advance(ImportUpload.Kept);
        Assert.Null(await commands.SendAsync(new GetImportPreview(actor)));
    }

    private static string Semicolons(string file)
    {
        using var reader = new CsvHelper.CsvParser(
            new StringReader(file.TrimStart('\uFEFF')),
            System.Globalization.CultureInfo.InvariantCulture
        );
        StringBuilder text = new();
        while (reader.Read())
        {
            text.AppendJoin(';', reader.Record!.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))
                .Append("\r\n");
        }

        return text.ToString();
    }
}
