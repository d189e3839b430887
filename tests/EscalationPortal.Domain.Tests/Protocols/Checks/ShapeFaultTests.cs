using System.Text.Json.Nodes;
using EscalationPortal.Domain.Protocols.Reading;
using static EscalationPortal.Domain.Tests.Protocols.Definitions;

namespace EscalationPortal.Domain.Tests.Protocols.Checks;

/// <summary>One test for each way in which the shape of a definition can be wrong.</summary>
public sealed class ShapeFaultTests
{
    [Fact]
    public void Read_MissingText_NamesTheMissingPath() =>
        AssertOnlyFault(d => d["partnership"]!.AsObject().Remove("name"), "$.partnership.name", "is missing");

    [Fact]
    public void Read_MissingPart_IsOneFaultAndNotOneForEachOfItsParts() =>
        AssertOnlyFault(d => d.AsObject().Remove("intake"), "$.intake", "is missing");

    [Fact]
    public void Read_MissingDeepInAList_NamesThePlaceInTheList() =>
        AssertOnlyFault(d => d["stages"]![2]!["escalating"]!.AsObject().Remove("tier"), "$.stages[2].escalating.tier", "is missing");

    [Fact]
    public void Read_NullWhereTextIsRequired_IsRefused() =>
        AssertOnlyFault(d => d["partnership"]!["name"] = null, "$.partnership.name", "must be text");

    [Theory]
    [InlineData("approved")]
    [InlineData("effective")]
    [InlineData("reviewDue")]
    public void Read_OptionalLeftOutOrNull_IsAccepted(string property)
    {
        Assert.Empty(ReadChanged(d => d["document"]!.AsObject().Remove(property)).Faults);
        Assert.Empty(ReadChanged(d => d["document"]![property] = null).Faults);
    }

    [Fact]
    public void Read_UnknownProperty_IsNamedWithTheKnownOnes() =>
        AssertOnlyFault(d => d["stages"]![1]!["clock"] = "5 days", "$.stages[1].clock", "is not known here; known are key, name, title");

    [Fact]
    public void Read_PropertyInOtherLetters_IsUnknownAndTheRightOneMissing()
    {
        var faults = FaultsOf(d =>
        {
            var partnership = d["partnership"]!.AsObject();
            partnership.Remove("name");
            partnership["Name"] = "Warwickshire Safeguarding";
        });
        Assert.Equal(["$.partnership.Name", "$.partnership.name"], faults.Select(fault => fault.Path));
    }

    [Fact]
    public void Read_SchemaBelowTheRoot_IsUnknown() =>
        AssertOnlyFault(d => d["partnership"]!["$schema"] = "x", "$.partnership.$schema", "is not known here");

    [Theory]
    [InlineData("$.stages", "must be a list", "stages")]
    [InlineData("$.document", "must be an object", "document")]
    [InlineData("$.powers", "must be an object", "powers")]
    public void Read_NumberInPlaceOfAPart_SaysWhatMustStandThere(string path, string reason, string property) =>
        AssertOnlyFault(d => d[property] = 7, path, reason);

    [Fact]
    public void Read_TextInPlaceOfYesOrNo_IsRefused() =>
        AssertOnlyFault(d => d["stages"]![1]!["formal"] = "true", "$.stages[1].formal", "must be true or false");

    [Theory]
    [InlineData("\"4\"")]
    [InlineData("4.5")]
    [InlineData("99999999999")]
    public void Read_NotAWholeNumber_IsRefused(string value) =>
        AssertOnlyFault(
            d => d["annualReturn"]!["firstMonth"] = JsonNode.Parse(value),
            "$.annualReturn.firstMonth",
            "must be a whole number"
        );

    [Theory]
    [InlineData("9 June 2020")]
    [InlineData("2026-02-30")]
    [InlineData("2026-02-03T00:00:00")]
    public void Read_NotADate_IsRefused(string value) =>
        AssertOnlyFault(d => d["document"]!["reviewDue"] = value, "$.document.reviewDue", "must be a date written as year-month-day");

    [Theory]
    [InlineData("england")]
    [InlineData("EnglandAndWales")]
    [InlineData("0")]
    public void Read_UnknownChoice_NamesTheAllowedOnes(string value) =>
        AssertOnlyFault(
            d => d["partnership"]!["nation"] = value,
            "$.partnership.nation",
            "must be one of england-and-wales, scotland, northern-ireland, isle-of-man"
        );

    [Fact]
    public void Read_UnknownTierAmongTheWords_NamesTheAllowedOnes() =>
        AssertOnlyFault(
            d => d["words"]!["tiers"]!["middle-manager"] = "boss",
            "$.words.tiers['middle-manager']",
            "must be one of practitioner, line-manager"
        );

    [Theory]
    [InlineData("")]
    [InlineData(" \u00a0\n")]
    public void Read_BlankText_IsRefused(string value) =>
        AssertOnlyFault(d => d["stages"]![0]!["title"] = value, "$.stages[0].title", "is empty");

    [Fact]
    public void Read_BlankOptionalText_IsRefused() =>
        AssertOnlyFault(d => d["document"]!["approved"] = "", "$.document.approved", "is empty");

    [Fact]
    public void Read_BlankItemOfAList_NamesItsPlace() =>
        AssertOnlyFault(d => d["guidance"]![0]!["points"]![1] = "", "$.guidance[0].points[1]", "is empty");

    [Theory]
    [InlineData("\\u0000")]
    [InlineData("\\ud800")]
    public void Read_EscapeThatIsNoText_IsRefused(string escape)
    {
        var faults = DefinitionReader
            .Read(
                Text("warwickshire")
                    .Replace("\"nation\": \"england-and-wales\"", $"\"nation\": \"{escape}\"", StringComparison.Ordinal)
                    .Replace("\"version\": \"V5.0\"", $"\"version\": \"V{escape}\"", StringComparison.Ordinal)
            )
            .Faults;
        Assert.Equal(["$.partnership.nation", "$.document.version"], faults.Select(fault => fault.Path));
    }

    [Fact]
    public void Read_PropertyTwice_IsRefused()
    {
        var twice = Text("warwickshire").Replace("\"nation\":", "\"nation\": \"scotland\", \"nation\":", StringComparison.Ordinal);
        var fault = Assert.Single(DefinitionReader.Read(twice).Faults);
        Assert.Equal(new DefinitionFault("$.partnership.nation", "stands here more than once"), fault);
    }

    [Theory]
    [InlineData("{\n  \"partnership\": {,\n}", "line 2, column 19")]
    [InlineData("", "line 1, column 1")]
    [InlineData("{\n", "line 2, column 1")]
    public void Read_NotJson_SaysWhere(string text, string where)
    {
        var fault = Assert.Single(DefinitionReader.Read(text).Faults);
        Assert.Equal("$", fault.Path);
        Assert.Contains($"is not JSON from {where}", fault.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    public void Read_NoObject_IsOneFault(string text)
    {
        var fault = Assert.Single(DefinitionReader.Read(text).Faults);
        Assert.Equal("$", fault.Path);
        Assert.Contains("must be an object", fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EmptyObject_NamesEveryRequiredPart() =>
        Assert.Equal(
            [
                "$.partnership",
                "$.document",
                "$.words",
                "$.subjectKinds",
                "$.categories",
                "$.intake",
                "$.stages",
                "$.powers",
                "$.bodies",
                "$.signposts",
                "$.contacts",
                "$.guidance",
            ],
            DefinitionReader.Read("{}").Faults.Select(fault => fault.Path)
        );
}
