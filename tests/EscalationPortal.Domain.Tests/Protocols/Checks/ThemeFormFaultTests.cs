using System.Text.Json.Nodes;
using static EscalationPortal.Domain.Tests.Protocols.Definitions;

namespace EscalationPortal.Domain.Tests.Protocols.Checks;

/// <summary>A general theme has a group to go to, an address that can be told, and somebody who reads it (R-039, S-18).</summary>
public sealed class ThemeFormFaultTests
{
    [Fact]
    public void Read_FormThatIsWhole_IsAccepted() => Assert.Empty(ReadChanged(d => Form(d)).Faults);

    [Theory]
    [InlineData("contact")]
    [InlineData("signpost")]
    public void Read_FormWithoutWhatMayBeMissing_IsAccepted(string part) => Assert.Empty(ReadChanged(d => Form(d)[part] = null).Faults);

    [Theory]
    [InlineData("title")]
    [InlineData("prompt")]
    [InlineData("group")]
    [InlineData("groups")]
    [InlineData("source")]
    public void Read_FormWithoutAPart_IsRefused(string part) =>
        AssertOnlyFault(d => Form(d).AsObject().Remove(part), $"$.themeForm.{part}", "is missing");

    [Fact]
    public void Read_FormWithoutGroups_IsRefused() =>
        AssertOnlyFault(d => Form(d)["groups"] = new JsonArray(), "$.themeForm.groups", "at least one group");

    [Fact]
    public void Read_GroupTwice_IsRefused() =>
        AssertOnlyFault(
            d => Form(d)["groups"]![1]!["key"] = "north",
            "$.themeForm.groups[1].key",
            "repeats the key \"north\" of $.themeForm.groups[0].key"
        );

    [Fact]
    public void Read_GroupWithALongName_IsRefused() =>
        AssertOnlyFault(
            d => Form(d)["groups"]![1]!["label"] = new string('x', 201),
            "$.themeForm.groups[1].label",
            "at most 200 characters"
        );

    [Fact]
    public void Read_LongTitle_IsRefused() =>
        AssertOnlyFault(d => Form(d)["title"] = new string('x', 201), "$.themeForm.title", "at most 200 characters");

    [Fact]
    public void Read_ContactThatIsNone_NamesTheContacts() =>
        AssertOnlyFault(d => Form(d)["contact"] = "groups", "$.themeForm.contact", "names no contact: the contact keys are ");

    [Fact]
    public void Read_ContactWithoutEmail_IsRefused() =>
        AssertOnlyFault(
            d =>
            {
                d["contacts"]!
                    .AsArray()
                    .Add(JsonNode.Parse("""{ "key": "by-telephone", "name": "Groups", "telephone": "01632 960000" }"""));
                Form(d)["contact"] = "by-telephone";
            },
            "$.themeForm.contact",
            "has no email"
        );

    [Fact]
    public void Read_SignpostThatIsNone_IsRefused() =>
        AssertOnlyFault(d => Form(d)["signpost"] = "theme", "$.themeForm.signpost", "names no signpost");

    /// <summary>The board's stage complains as well: nobody acts there.</summary>
    [Fact]
    public void Read_FormThatNobodyReads_IsRefused() =>
        Assert.Contains(
            FaultsOf(d =>
            {
                Form(d);
                foreach (var role in d["bodies"]!.AsArray().SelectMany(body => body!["roles"]!.AsArray()))
                {
                    (role!["acts"], role["seesFrom"]) = (false, null);
                }
            }),
            fault => fault.Path == "$.themeForm" && fault.Reason.Contains("is read by nobody", StringComparison.Ordinal)
        );

    [Fact]
    public void Read_BodiesNotReadable_DoesNotBlameTheForm() =>
        Assert.DoesNotContain(
            FaultsOf(d =>
            {
                Form(d);
                d["bodies"] = "board";
            }),
            fault => fault.Path.StartsWith("$.themeForm", StringComparison.Ordinal)
        );

    private static JsonNode Form(JsonNode definition)
    {
        definition["themeForm"] ??= JsonNode.Parse(
            $$"""
            {
              "title": "General theme", "text": "For a theme of practice.", "prompt": "What do you see?", "group": "Area Group",
              "groups": [{ "key": "north", "label": "North" }, { "key": "south", "label": "South" }],
              "contact": "{{definition["contacts"]![0]!["key"]}}", "signpost": "{{definition["signposts"]![0]!["key"]}}", "source": "Part 1"
            }
            """
        );
        return definition["themeForm"]!;
    }
}
