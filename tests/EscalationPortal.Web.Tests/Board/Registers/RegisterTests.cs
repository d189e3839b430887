using System.Net;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Board.Registers;

/// <summary>The page of the register, and its file .</summary>
public sealed class RegisterTests
{
    [Fact]
    public async Task Register_ForTheBoardManager_ListsCasesWithoutASubjectsName()
    {
        await using var app = await PortalApp.StartAsync();
        using var norah = await app.SignedInAsync("norah");
        Assert.NotNull((await norah.PageAsync("/board")).QuerySelector("main a[href='/board/register']"));

        var page = await norah.PageAsync("/board/register?state=all");

        var rows = page.QuerySelectorAll("#register tbody tr");
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.StartsWith("TOR-", row.QuerySelector(".ref")!.TextContent, StringComparison.Ordinal));
        Assert.All(
            await app.ReadAsync(db => db.Disputes.Select(d => d.Subject.Name).ToListAsync()),
            name => Assert.DoesNotContain(name ?? "?", page.Body!.TextContent, StringComparison.Ordinal)
        );
        Assert.Equal(2, page.QuerySelectorAll("#below tbody tr").Length);
        app.Statements.Reset();
        await norah.PageAsync("/board/register?state=all");
        Assert.InRange(app.Statements.Count, 1, 4); // who asks, and the three of the list
    }

    [Fact]
    public async Task Register_Filtered_KeepsTheChoiceInTheAddress()
    {
        await using var app = await PortalApp.StartAsync();
        await app.ReadAsync(db =>
            db.Database.ExecuteSqlRawAsync(
                ManyCases.Copy("TOR-26-0003", "open_to = ARRAY['board-manager'], urgent_for = CASE n % 3 WHEN 0 THEN 'Risk' END", 120)
            )
        );
        using var norah = await app.SignedInAsync("norah");
        using var sent = await norah.PostFormAsync(
            "/board/register",
            new()
            {
                ["state"] = "all",
                ["urgent"] = "true",
                ["q"] = "",
            }
        );
        Assert.Equal("/board/register?state=all&urgent=true", sent.Headers.Location!.OriginalString);

        List<string> references = [];
        for (string? url = "/board/register?state=all"; url is not null; )
        {
            var page = await norah.PageAsync(url);
            Assert.Equal("all", page.QuerySelector("#state option[selected]")!.GetAttribute("value"));
            references.AddRange(page.QuerySelectorAll("#register .ref").Select(link => link.TextContent));
            url = page.QuerySelector(".list__more a")?.GetAttribute("href");
        }

        Assert.Equal(references.Count, references.Distinct().Count());
        Assert.True(references.Count > 120);
    }

    [Fact]
    public async Task Register_SearchedForAName_IsRefusedAndTheNameComesIntoNoAddress()
    {
        await using var app = await PortalApp.StartAsync();
        using var norah = await app.SignedInAsync("norah");
        using var answer = await norah.PostFormAsync("/board/register", new() { ["q"] = "Nightingale" });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        Assert.Contains("Names are not searched", page.GetElementById("q-error")!.TextContent, StringComparison.Ordinal);
        Assert.All(
            page.QuerySelectorAll("main a"),
            link => Assert.DoesNotContain("Nightingale", link.GetAttribute("href"), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Export_OfTheFilteredList_NeutralisesFormulasAndNamesNobody()
    {
        await using var app = await PortalApp.StartAsync();
        await app.ReadAsync(db =>
            db.Database.ExecuteSqlRawAsync(ManyCases.Copy("TOR-26-0003", "open_to = ARRAY['board-manager'], subject_initials = '=A'", 1))
        );
        using var norah = await app.SignedInAsync("norah");
        var address = (await norah.PageAsync("/board/register?state=open")).QuerySelector("a[download]")!.GetAttribute("href")!;
        Assert.Equal("/board/register/export?state=open", address);

        using var answer = await norah.GetAsync(address);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("TOR-98-0001,'=A,", text, StringComparison.Ordinal);
        Assert.All(
            await app.ReadAsync(db => db.Participants.Select(place => place.Name).Distinct().ToListAsync()),
            name => Assert.DoesNotContain(name, text, StringComparison.Ordinal)
        );
        Assert.Equal(1, await app.ReadAsync(db => db.Audit.CountAsync(entry => entry.What == "ExportRegister")));
    }

    [Theory]
    [InlineData("/board/register")]
    [InlineData("/board/register/export")]
    public async Task Register_ForSomebodyWithoutARole_IsForbidden(string url)
    {
        await using var app = await PortalApp.StartAsync();
        using var elowen = await app.SignedInAsync("elowen");
        using var answer = await elowen.GetAsync(url);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }
}
