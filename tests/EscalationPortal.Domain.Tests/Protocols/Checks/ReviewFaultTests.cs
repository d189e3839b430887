using System.Text.Json.Nodes;
using static EscalationPortal.Domain.Tests.Protocols.Definitions;

namespace EscalationPortal.Domain.Tests.Protocols.Checks;

/// <summary>A review has something to write down, and somebody who sees the case and writes it .</summary>
public sealed class ReviewFaultTests
{
    private const string Key = "wiltshire";

    [Fact]
    public void Read_WithoutReview_IsAccepted() => Assert.Empty(ReadChanged(d => d["review"] = null, Key).Faults);

    [Theory]
    [InlineData("by", "at least one role")]
    [InlineData("sections", "at least one section")]
    public void Read_EmptyList_IsRefused(string part, string reason) =>
        AssertOnlyFault(d => d["review"]![part] = new JsonArray(), $"$.review.{part}", reason, Key);

    [Fact]
    public void Read_RoleToWhichNothingIsLogged_IsRefused() =>
        AssertOnlyFault(d => d["review"]!["by"]![0] = "administrator", "$.review.by[0]", "no track goes to", Key);

    [Fact]
    public void Read_SectionTwice_IsRefused() =>
        AssertOnlyFault(d => d["review"]!["sections"]![1]!["key"] = "supervision", "$.review.sections[1].key", "repeats the key", Key);
}
