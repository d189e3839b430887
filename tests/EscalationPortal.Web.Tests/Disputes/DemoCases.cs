using System.Net;
using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Disputes.Discussions;
using EscalationPortal.Application.Disputes.Escalation;
using EscalationPortal.Application.Disputes.Records;
using EscalationPortal.Domain;
using EscalationPortal.Testing;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Disputes;

/// <summary>The demonstration's cases that are still on their way, and short cuts to what tests ask of them.</summary>
internal static class DemoCases
{
    /// <summary>Raised by ffion; moira has not opened Stage One.</summary>
    public const string Unopened = "WAR-26-0003";

    /// <summary>At Stage One between ruthie and carys; raised by imogen.</summary>
    public const string AtStageOne = "WAR-26-0004";

    /// <summary>Agreed words of Stage Two, signed by hugo; anselm has not signed.</summary>
    public const string HalfSigned = "WAR-26-0005";

    /// <summary>With the partnership, unresolved.</summary>
    public const string AtTheBoard = "WAR-26-0006";

    /// <summary>Fields of a date.</summary>
    public static Dictionary<string, string> Day(string field, int day, int month, int year) =>
        new()
        {
            [$"Input.{field}.Day"] = $"{day}",
            [$"Input.{field}.Month"] = $"{month}",
            [$"Input.{field}.Year"] = $"{year}",
        };

    public static Dictionary<string, string> And(this Dictionary<string, string> fields, string name, string value) =>
        new(fields) { [$"Input.{name}"] = value };

    /// <summary>Takes <see cref="AtStageOne"/> to Stage Two, between godfrey and patrick.</summary>
    public static async Task ReachStageTwoAsync(this PortalApp app)
    {
        var today = new DateOnly(2026, 11, 23);
        await app.SendAsync(
            "ruthie",
            (actor, seen) =>
                new RecordDiscussion(actor, AtStageOne, seen, Guid.NewGuid(), today, null, "telephone", null, "Both", false, null)
        );
        await app.SendAsync("ruthie", (actor, seen) => new ConfirmFiling(actor, AtStageOne, seen, Guid.NewGuid(), today));
        await app.SendAsync(
            "ruthie",
            (actor, seen) => new EscalateDispute(actor, AtStageOne, seen, Guid.NewGuid(), DemoPartnership.IdOf("godfrey"), null)
        );
        await app.SendAsync(
            "godfrey",
            (actor, seen) => new OpenStage(actor, AtStageOne, seen, Guid.NewGuid(), DemoPartnership.IdOf("patrick"), true)
        );
    }

    private static async Task SendAsync(this PortalApp app, string key, Func<Actor, int, IRequest<string>> command)
    {
        var seen = (await app.DisputeAsync(AtStageOne)).Version;
        await using var scope = app.Services.CreateAsyncScope();
        var actor = await scope
            .ServiceProvider.GetRequiredService<ActorResolver>()
            .Find(DemoPartnership.IdOf(key), DemoPartnership.With(key).Partnership, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command(actor!, seen));
    }

    /// <summary>What the island's practitioner writes of the consultation that has to come before her manager's talk .</summary>
    public static Dictionary<string, string> Consultation =>
        Day("On", 20, 11, 2026).And("With", "Ewan Gawne-Teare").And("Text", "Her manager thinks so too.");

    /// <summary>Lets somebody post a form before the page that is looked at.</summary>
    public static async Task PostAsync(this PortalApp app, string person, string address, Dictionary<string, string> fields)
    {
        using var browser = await app.SignedInAsync(person);
        using var answer = await browser.PostFormAsync(address, fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }
}
