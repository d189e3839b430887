using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using EscalationPortal.Application.Disputes.Panels;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Tests.Disputes.Panels;

/// <summary>Calendar files, read by two libraries that know nothing of each other nor of the one that wrote them.</summary>
public sealed class CalendarFileTests
{
    private static readonly Guid Id = Guid.CreateVersion7(new DateTimeOffset(2027, 1, 5, 11, 30, 0, TimeSpan.Zero));
    private static readonly DateTimeOffset Written = new(2027, 1, 5, 11, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task Convened_ReadByBoth_IsARequestToTheRecipientAlone()
    {
        foreach (var read in await ReadByBoth(Note(0, Winter)))
        {
            Assert.Equal(
                new Meeting(
                    "REQUEST",
                    $"{Id}@escalation-portal",
                    0,
                    "CONFIRMED",
                    "Resolution Panel, TOR-27-0001",
                    "Town Hall, room 2",
                    "2027-01-14T10:00:00.000Z",
                    "2027-01-14T12:00:00.000Z",
                    "2027-01-05T11:30:00.000Z"
                ),
                read.Plain
            );
            Assert.Equal(["mailto:member@agency.example"], read.Attendees);
        }
    }

    [Fact]
    public async Task Changed_ReadByBoth_IsTheSameMeetingWithAHigherNumber()
    {
        foreach (var read in await ReadByBoth(Note(1, new Sitting(At(2027, 7, 1, "10:00"), At(2027, 7, 1, "11:15"), "By video"))))
        {
            Assert.Equal(("REQUEST", $"{Id}@escalation-portal", 1), (read.Method, read.Uid, read.Sequence));
            // London is an hour ahead in July
            Assert.Equal(("2027-07-01T09:00:00.000Z", "2027-07-01T10:15:00.000Z"), (read.Starts, read.Ends));
        }
    }

    [Fact]
    public async Task Cancelled_ReadByBoth_IsTakenOut()
    {
        foreach (var read in await ReadByBoth(Note(2, Winter) with { Cancelled = true }))
        {
            Assert.Equal(("CANCEL", "CANCELLED", $"{Id}@escalation-portal", 2), (read.Method, read.Status, read.Uid, read.Sequence));
        }
    }

    [Theory] // folded lines, and characters with a meaning of their own
    [InlineData(
        "Tŷ Mawr; second floor, room “Łódź” – ask for the key at reception, through the yard, up the stairs on the left, then "
            + "the third door"
    )]
    [InlineData("https://meet.example/r/1234?pwd=a,b;c")]
    [InlineData("Room \\ 2")]
    public async Task Place_OddOrLong_ComesBackUnchanged(string place)
    {
        foreach (var read in await ReadByBoth(Note(0, Winter with { Place = place })))
        {
            Assert.Equal(place, read.Location);
        }
    }

    private static Sitting Winter => new(At(2027, 1, 14, "10:00"), null, "Town Hall, room 2");

    private static DateTimeOffset At(int year, int month, int day, string time) =>
        LondonTime.At(new DateOnly(year, month, day), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture));

    private static CalendarNote Note(int sequence, Sitting sitting) => new(Id, sequence, "Resolution Panel", sitting, Cancelled: false);

    private static async Task<IReadOnlyList<Read>> ReadByBoth(CalendarNote note)
    {
        var file = CalendarFile.Of(note, "TOR-27-0001", "member@agency.example", "https://portal.example", Written);
        Assert.All(file.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75, line)); // RFC 5545, 3.1
        using var node = Process.Start(
            new ProcessStartInfo("node", "read.mjs")
            {
                WorkingDirectory = Folder(),
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardInputEncoding = new System.Text.UTF8Encoding(false),
            }
        )!;
        await node.StandardInput.WriteAsync(file);
        node.StandardInput.Close();
        var both = JsonSerializer.Deserialize<List<Read>>(await node.StandardOutput.ReadToEndAsync(), JsonSerializerOptions.Web)!;
        await node.WaitForExitAsync();
        Assert.Equal(2, both.Count);
        return both;
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "calendars");

    private sealed record Meeting(
        string Method,
        string Uid,
        int Sequence,
        string Status,
        string Summary,
        string Location,
        string Starts,
        string Ends,
        string Stamped
    );

    private sealed record Read(
        string Method,
        string Uid,
        int Sequence,
        string Status,
        string Summary,
        string Location,
        string Starts,
        string Ends,
        string Stamped,
        IReadOnlyList<string> Attendees
    )
    {
        public Meeting Plain => new(Method, Uid, Sequence, Status, Summary, Location, Starts, Ends, Stamped);
    }
}
