using static EscalationPortal.Domain.Tests.Protocols.Definitions;

namespace EscalationPortal.Domain.Tests.Protocols.Checks;

/// <summary>Boxes of a form that are filled by what a stage wrote down.</summary>
public sealed class FormFieldFaultTests
{
    private const string Island = "isle-of-man";

    [Fact]
    public void Read_FormThatFillsItself_NeedsNoStageThatKeepsIt() => Assert.DoesNotContain(Read(Island).Stages, stage => stage.FormKept);

    [Fact]
    public void Read_FormThatNobodyKeepsAndNothingFills_IsRefused() =>
        AssertOnlyFault(
            d =>
            {
                foreach (var place in new[] { 11, 9, 8, 7, 6 })
                {
                    d["form"]!["boxes"]!.AsArray().RemoveAt(place);
                }
            },
            "$.form",
            "is kept at no stage",
            Island
        );

    [Theory]
    [InlineData("four/matters")]
    [InlineData("issues")]
    [InlineData("three/issues")]
    public void Read_BoxOfNoField_NamesTheFields(string field) =>
        AssertOnlyFault(
            d => d["form"]!["boxes"]![6]!["field"] = field,
            "$.form.boxes[6].field",
            "names no field of a stage: the fields are two/issue",
            Island
        );

    [Fact]
    public void Read_FieldBoxWithoutField_IsRefused() =>
        AssertOnlyFault(d => d["form"]!["boxes"]![6]!.AsObject().Remove("field"), "$.form.boxes[6].field", "is missing", Island);

    [Fact]
    public void Read_FieldAtAnotherBox_IsRefused() =>
        AssertOnlyFault(
            d => d["form"]!["boxes"]![0]!["field"] = "four/issues",
            "$.form.boxes[0].field",
            "only for a box filled by field",
            Island
        );

    [Fact]
    public void Read_FieldInTwoBoxes_NamesTheFirst() =>
        AssertOnlyFault(
            d => d["form"]!["boxes"]![7]!["field"] = "four/issues",
            "$.form.boxes[7].field",
            "repeats the field of box 7",
            Island
        );

    [Fact]
    public void Read_FieldsNotReadable_DoesNotBlameTheBoxes() =>
        AssertOnlyFault(d => d["stages"]![3]!["fields"] = "issues", "$.stages[3].fields", "must be a list", Island);
}
