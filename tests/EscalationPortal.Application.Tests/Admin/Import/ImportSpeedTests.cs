using System.Diagnostics;
using EscalationPortal.Application.Admin.Import;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace EscalationPortal.Application.Tests.Admin.Import;

/// <summary>A partnership that begins: 200 agencies with 25 people each. What is read does not grow with the lines.</summary>
public sealed class ImportSpeedTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Import_OfFiveThousandLines_TakesSecondsAndAFewStatements()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        var small = await MeasuredAsync(
            "upload of 25 lines",
            commands,
            () => commands.SendAsync(new UploadImport(actor, Guid.NewGuid(), File(1)))
        );
        var upload = await MeasuredAsync(
            "upload of 5,000 lines",
            commands,
            () => commands.SendAsync(new UploadImport(actor, Guid.NewGuid(), File(200)))
        );
        ImportPreview preview = null!;
        var look = await MeasuredAsync("dry run", commands, async () => preview = (await commands.SendAsync(new GetImportPreview(actor)))!);
        var import = await MeasuredAsync(
            "import",
            commands,
            () => commands.SendAsync(new ImportAgencies(actor, Guid.NewGuid(), preview.UploadId, preview.Digest))
        );
        var again = await MeasuredAsync(
            "the same again",
            commands,
            () => commands.SendAsync(new UploadImport(actor, Guid.NewGuid(), File(200)))
        );

        Assert.True(import.Time < TimeSpan.FromSeconds(20), $"The import took {import.Time}");
        Assert.True(look.Time < TimeSpan.FromSeconds(10), $"The dry run took {look.Time}");
        Assert.Equal(small.Statements, upload.Statements);
        Assert.InRange(again.Statements, 1, 20);
        Assert.InRange(import.Statements, 1, 100); // written in batches of a thousand
        Assert.Equal(5_000, await commands.ReadAsync(db => db.Posts.CountAsync(post => post.JobTitle.StartsWith("Worker"))));
        Assert.Equal(5_000, await commands.ReadAsync(db => db.Invitations.CountAsync()));
        Assert.Empty((await commands.SendAsync(new GetImportPreview(actor)))!.Changes);
    }

    private static byte[] File(int agencies) =>
        ImportFiles.Of([
            .. Enumerable
                .Range(0, agencies * 25)
                .Select(number =>
                    (
                        $"Agency {number / 25},Health,Volunteers,{(number % 25 == 0 ? "SM" : "P")},Worker {number % 7},01632 960 "
                        + $"001,no,Person {number},person{number}@example.org,2026-11-01,"
                        + $"{(number % 25 == 0 ? "" : $"person{number - 1}@example.org")}"
                    )
                ),
        ]);

    private async Task<(TimeSpan Time, int Statements)> MeasuredAsync(string what, Commands commands, Func<Task> act)
    {
        commands.Statements.Reset();
        var watch = Stopwatch.StartNew();
        await act();
        output.WriteLine($"{what}: {watch.Elapsed.TotalSeconds:F1} s, {commands.Statements.Count} statements");
        return (watch.Elapsed, commands.Statements.Count);
    }
}
