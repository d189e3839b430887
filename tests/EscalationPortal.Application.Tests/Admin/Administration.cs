using System.Text.Json.Nodes;
using EscalationPortal.Application.Admin.Definitions;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain;
using EscalationPortal.Testing;

namespace EscalationPortal.Application.Tests.Admin;

/// <summary>The administrator of the cast and what they send.</summary>
internal static class Administration
{
    /// <summary>Who administers the partnership of the cast.</summary>
    public const string Key = "wilhelmina";

    /// <summary>An administrator of another partnership, which is published for it.</summary>
    public static async Task<Actor> OfAnotherPartnershipAsync(this Commands commands)
    {
        var definition = Changed(d =>
            (d["partnership"]!["key"], d["partnership"]!["name"], d["partnership"]!["referencePrefix"]) = (
                "mona",
                "Mona Safeguarding",
                "MON"
            )
        );
        await commands.ReadAsync(db => new DefinitionPublisher(db, commands.Clock).Publish(definition, CancellationToken.None));
        return new Actor(Guid.NewGuid(), "Voirrey Cregeen", "mona", null, "Mona Safeguarding", "Board", Tier.Board, ["administrator"]);
    }

    /// <summary>The built-in definition with something changed.</summary>
    public static string Changed(Action<JsonNode> change)
    {
        var definition = JsonNode.Parse(BuiltIn.Of("warwickshire"))!;
        change(definition);
        return definition.ToJsonString();
    }

    /// <summary>Uploads a definition as the administrator of the cast and publishes it as it was looked at.</summary>
    public static async Task<string> PublishAsync(this Commands commands, string definition, Guid? token = null)
    {
        var actor = await commands.ActorAsync(Key);
        await commands.SendAsync(new UploadDefinition(actor, Guid.NewGuid(), null, definition));
        var preview = (await commands.SendAsync(new GetDefinitionPreview(actor)))!;
        return await commands.SendAsync(new PublishDefinition(actor, token ?? Guid.NewGuid(), preview.UploadId, preview.InForce));
    }
}
