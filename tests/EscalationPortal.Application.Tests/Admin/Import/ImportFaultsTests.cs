using System.Text;
using EscalationPortal.Application.Admin.Import;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Admin.Import;

/// <summary>Everything that is wrong with a file is said with its line, and nothing of it is kept.</summary>
public sealed class ImportFaultsTests
{
    private const string Tiers = "“practitioner” (P) or “Line Manager” (LM) or “Senior Manager” (SM)";

    [Fact]
    public async Task Upload_WithManyFaults_ListsThemAll_AndKeepsNothing()
    {
        await using var commands = await Commands.StartAsync();
        var faults = await commands.FaultsAsync(
            ImportFiles.Of(
                "Hill School,,,P,Teacher,01632 960 001,no,Ann Abel,ann@example.org,2026-11-01,",
                "Hill School,,Choir; Education,King,Teacher,none,maybe,Ben Abel,ben@,31/02/2026,",
                "Vale School,Education,,SL,Head,01632 960 002,yes,Cid Abel,cid@example.org,2026-11-24,",
                "Vale School,Education,,SM,Head,01632 960 002,yes,Dee Abel,dee@example.org,24/11/2026,",
                ",Health,,P,Nurse,101,no,,,,",
                "Dale School,Education,,,,101,no,,,,",
                "Dale School,Education,,SM,Bursar,,no,,,,",
                "Dale School,Education,,SM,Porter,101,no,Eve Abel,,,",
                "Dale School,Education,,SM,Cook,101,no,,eve@example.org,2026-11-01,",
                "Dale School,Health,,SM,Clerk,101,no,Fay Abel,fay@example.org,,"
            )
        );
        Assert.Equal(
            [
                "Line 3, sector: Enter the sector as well, or leave the marks empty",
                "Line 3, marks: “Choir” is no mark. Write Private or voluntary provider or Education or Volunteers, "
                    + "separated by semicolons",
                $"Line 3, tier: “King” is no tier of the protocol: write {Tiers}",
                "Line 3, contact: “none” is not a telephone number, such as 01632 960 001",
                "Line 3, leads safeguarding: Write yes or no",
                "Line 3, e-mail: Enter one e-mail address such as name@example.org",
                "Line 3, from: “31/02/2026” is not a date: write it like 2026-11-23 or 23/11/2026",
                "Line 4, from: The date is in the future. A post changes hands at once: enter a date that is not after today",
                "Line 5, from: The date is in the future. A post changes hands at once: enter a date that is not after today",
                "Line 6, agency: Enter the name of the agency",
                "Line 7, job title: Enter the job title. A line for the agency alone has nothing in the columns of the post",
                "Line 8, contact: Enter a work telephone number or e-mail address",
                "Line 9, e-mail: Enter the e-mail address of the holder, or leave the name empty if the post is vacant",
                "Line 10, name: This person is not in the portal yet: enter the full name",
                "Line 11, sector: Line 8 gives this agency another sector or other marks",
                "Line 11, from: Enter the date from which they hold it",
            ],
            faults
        );
        await NothingAsync(commands);
    }

    [Theory]
    [InlineData("agency,sector", "Line 1: The column “marks” is missing")]
    [InlineData(ImportFiles.Headings + ",telephone", "Line 1: “telephone” is no column of the form")]
    [InlineData(ImportFiles.Headings + ",Agency", "Line 1: The column “agency” is there more than once")]
    [InlineData(ImportFiles.Headings, "The file has no line below its headings")]
    [InlineData("Hello", "Line 1: “Hello” is no column of the form")]
    public async Task Upload_WithOtherColumns_IsRefused(string file, string fault)
    {
        await using var commands = await Commands.StartAsync();
        Assert.Equal(fault, (await commands.FaultsAsync(Encoding.UTF8.GetBytes(file)))[0]);
        await NothingAsync(commands);
    }

    [Theory]
    [InlineData("=1+1,Health,,,,,,,,,", "Line 2, agency: A cell may not begin with =, because a spreadsheet would calculate with it")]
    [InlineData(
        "Hill,Health,,P,@SUM(A1),101,no,,,,",
        "Line 2, job title: A cell may not begin with @, because a spreadsheet would calculate with it"
    )]
    [InlineData(
        "Hill,Health,,P,Nurse,+1+cmd|' /C calc'!A0,no,,,,",
        "Line 2, contact: A cell may not begin with +, because a spreadsheet would calculate with it"
    )]
    [InlineData(
        "Hill,Health,,P,Nurse,-2+3,no,,,,",
        "Line 2, contact: A cell may not begin with -, because a spreadsheet would calculate with it"
    )]
    [InlineData(
        "Hill,Health,,P,Nurse,101,no,\" \t=Ann\",ann@example.org,2026-11-01,",
        "Line 2, name: A cell may not begin with =, because a spreadsheet would calculate with it"
    )]
    [InlineData(
        "Hill,Health,,P,Nurse,101,no,,,,,surplus",
        "Line 2: There are more cells than columns. A cell with a comma in it needs quotation marks around it"
    )]
    [InlineData(
        "\"Hill\nSchool\",Health,,,,,,,,,",
        "Line 2: A cell has a line break in it, or a quotation mark that is not closed. The lines below it were not read"
    )]
    [InlineData(
        "\"Hill,Health,,,,,,,,,",
        "Line 2: A cell has a line break in it, or a quotation mark that is not closed. The lines below it were not read"
    )]
    [InlineData(
        "Hi\"ll,Health,,,,,,,,,",
        "Line 2: A cell has a line break in it, or a quotation mark that is not closed. The lines below it were not read"
    )]
    [InlineData("Hill\u0001,Health,,,,,,,,,", "Line 2, agency: Remove the control character: it was probably pasted with the text")]
    public async Task Upload_WithACellThatWillNotDo_NamesIt(string line, string fault)
    {
        await using var commands = await Commands.StartAsync();
        Assert.Equal(fault, Assert.Single(await commands.FaultsAsync(ImportFiles.Of(line))));
        await NothingAsync(commands);
    }

    [Fact]
    public async Task Upload_OfAnythingButUtf8_SaysHowToSave()
    {
        await using var commands = await Commands.StartAsync();
        const string line = "Café,Health,,,,,,,,,";
        foreach (
            var file in new[]
            {
                Encoding.Latin1.GetBytes($"{ImportFiles.Headings}\n{line}"),
                [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(line)],
                Encoding.Unicode.GetBytes(ImportFiles.Headings),
            }
        )
        {
            Assert.Equal(
                "The file is not written as a spreadsheet writes “CSV UTF-8”: save it in that format",
                Assert.Single(await commands.FaultsAsync(file))
            );
        }

        await NothingAsync(commands);
    }

    [Fact]
    public async Task Upload_OfNothingOrTooMuch_IsRefusedAtOnce()
    {
        await using var commands = await Commands.StartAsync();
        Assert.Equal(["Choose a file"], await commands.FaultsAsync(null));
        Assert.Equal(["The file is empty"], await commands.FaultsAsync([]));
        Assert.Equal(
            ["The file must be smaller than 5 MB and have at most 10,000 lines: divide it"],
            await commands.FaultsAsync(new byte[UploadImport.MostBytes + 1])
        );
        var lines = Enumerable.Range(0, 10_001).Select(number => $"Agency {number},Health,,,,,,,,,").ToArray();
        Assert.Equal(["The file may have 10,000 lines: divide it"], await commands.FaultsAsync(ImportFiles.Of(lines)));
        await NothingAsync(commands);
    }

    [Fact]
    public async Task Upload_WithMoreFaultsThanAnybodyReads_SaysHowManyMore()
    {
        await using var commands = await Commands.StartAsync();
        var faults = await commands.FaultsAsync(ImportFiles.Of([.. Enumerable.Repeat("Hill,Health,,P,Nurse,none,no,,,,", 240)]));
        Assert.Equal((201, "40 more faults are not listed: put these right first"), (faults.Count, faults[^1]));
    }

    [Fact]
    public async Task Upload_OfTheSamePersonOrPostTwice_IsRefused()
    {
        await using var commands = await Commands.StartAsync();
        Assert.Equal(
            [
                "Line 3, name: Line 2 gives this e-mail address to somebody of another name",
                "Line 4, name: Somebody of another name has this e-mail address in the portal. Write that name, or leave it empty",
                "Line 5: Line 2 has the same post with the same holder",
            ],
            await commands.FaultsAsync(
                ImportFiles.Of(
                    "Hill,Health,,P,Nurse,101,no,Ann Abel,ann@example.org,2026-11-01,",
                    "Hill,Health,,P,Porter,101,no,Anne Abel,ANN@example.org,2026-11-01,",
                    "Hill,Health,,P,Cook,101,no,Thomas Vaughan,tom@example.org,2026-11-01,",
                    "hill ,Health,,P,nurse,101,no,Ann Abel,ann@example.org,2026-11-01,"
                )
            )
        );
        await NothingAsync(commands);
    }

    [Fact]
    public async Task Upload_WithEmptyLines_CountsThemAsASpreadsheetDoes()
    {
        await using var commands = await Commands.StartAsync();
        Assert.StartsWith(
            "Line 5, contact:",
            Assert.Single(
                await commands.FaultsAsync(
                    ImportFiles.Of("Hill,Health,,P,Nurse,101,no,,,,", "", ",,,,,,,,,,", "Hill,Health,,P,Cook,none,no,,,,")
                )
            ),
            StringComparison.Ordinal
        );
    }

    private static async Task NothingAsync(Commands commands) =>
        Assert.Equal(
            (0, 0, 0, 0),
            await commands.ReadAsync(async db =>
                (
                    await db.ImportUploads.CountAsync(),
                    await db.AgencyChanges.CountAsync(),
                    await db.Outbox.CountAsync(),
                    await db.Audit.CountAsync(entry => entry.Kind == AuditKind.Done)
                )
            )
        );
}
