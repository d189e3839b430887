using System.Text.Json.Nodes;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Testing;

namespace EscalationPortal.Application.Tests.Partnerships;

public sealed class BuiltInDefinitionsTests
{
    [Fact]
    public void Read_AsBuiltIn_HasEveryDefinitionButNotTheSchema()
    {
        var keys = BuiltInDefinitions.Read().Select(text => JsonNode.Parse(text)!["partnership"]!["key"]!.GetValue<string>());
        Assert.Superset(new HashSet<string>(["isle-of-man", "torbay", "warwickshire"]), keys.ToHashSet());
    }

    [Fact]
    public void Check_SeveralWrong_ThrowsWithEveryFaultOfEveryFile()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => BuiltInDefinitions.Check([("a.json", "{"), ("b.json", "{}")]));
        Assert.Contains("a.json: $ is not JSON from line 1", refused.Message, StringComparison.Ordinal);
        Assert.Contains("b.json: $.partnership is missing", refused.Message, StringComparison.Ordinal);
        Assert.Contains("b.json: $.stages is missing", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_TwoOfOnePartnership_ThrowsForKeyAndPrefix()
    {
        var text = BuiltIn.Of("warwickshire");
        var refused = Assert.Throws<InvalidOperationException>(() => BuiltInDefinitions.Check([("a.json", text), ("b.json", text)]));
        Assert.Contains("a.json and b.json have the same key", refused.Message, StringComparison.Ordinal);
        Assert.Contains("a.json and b.json have the same reference prefix", refused.Message, StringComparison.Ordinal);
    }
}
