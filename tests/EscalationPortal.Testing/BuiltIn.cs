using System.Text.Json.Nodes;
using EscalationPortal.Application.Partnerships;

namespace EscalationPortal.Testing;

/// <summary>Definitions that come with the portal, found by their key.</summary>
public static class BuiltIn
{
    /// <summary>The text of a partnership's definition.</summary>
    public static string Of(string partnership) =>
        BuiltInDefinitions.Read().Single(text => JsonNode.Parse(text)!["partnership"]!["key"]!.GetValue<string>() == partnership);
}
