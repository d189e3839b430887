using System.Net;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Disputes.Advice;

/// <summary>Information asked of somebody who does not see the case: the question and what they need, nothing else .</summary>
public sealed class InformationTests
{
    private const string Case = "/disputes/DAG-26-0005";
    private const string Question = "Does any school in Education's list have hours of a speech therapist this term?";
    private const string Needs = "Reception and primary one, west of Castle Douglas.";

    [Fact]
    public async Task Ask_SomebodyOutsideTheCase_TheyReadTheQuestionAloneAndAnswerIt()
    {
        await using var app = await PortalApp.StartAsync();
        using var senior = await app.SignedInAsync("kirsty");
        using var una = await app.SignedInAsync("una");
        Assert.Contains(
            "Information is asked of your agency",
            (await una.PageAsync("/")).QuerySelector("#notices")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull((await una.PageAsync("/")).QuerySelector("main a[href='/requests']"));
        var link = (await una.PageAsync("/requests")).QuerySelector("main li a")!.GetAttribute("href")!;
        var text = (await una.PageAsync(link)).QuerySelector("main")!.TextContent;
        Assert.Contains(Question, text, StringComparison.Ordinal);
        Assert.Contains(Needs, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Isobel", text, StringComparison.Ordinal);
        using (var page = await una.GetAsync(Case))
        {
            Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        }

        using (var empty = await una.PostFormAsync(link, new() { ["Input.Answer"] = " " }))
        {
            Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
            Assert.Contains(
                "Enter the answer",
                (await PortalBrowser.ParseAsync(empty)).QuerySelector(".govuk-error-summary")!.TextContent,
                StringComparison.Ordinal
            );
        }

        var form = await una.FormAsync(link, new() { ["Input.Answer"] = "Two have, on Tuesdays." });
        using var first = await una.SendAsync(link, form);
        using var second = await una.SendAsync(link, form);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        Assert.Null((await una.PageAsync("/")).QuerySelector("main a[href='/requests']"));
        var decision = (await senior.PageAsync($"{Case}/record-decision"))
            .QuerySelector("[aria-labelledby=information-heading]")!
            .TextContent;
        Assert.Contains("Two have, on Tuesdays.", decision, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_OfSomebodyElse_IsNotFound()
    {
        await using var app = await PortalApp.StartAsync();
        using var una = await app.SignedInAsync("una");
        var link = (await una.PageAsync("/requests")).QuerySelector("main li a")!.GetAttribute("href")!;
        foreach (var key in new[] { "kirsty", "rhona", "hughie", "elowen" })
        {
            using var other = await app.SignedInAsync(key);
            using var looked = await other.GetAsync(link);
            Assert.Equal(HttpStatusCode.NotFound, looked.StatusCode);
        }
    }
}
