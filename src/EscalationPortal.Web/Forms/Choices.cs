namespace EscalationPortal.Web.Forms;

/// <summary>Choices that many forms offer.</summary>
public static class Choices
{
    public static IReadOnlyList<Option> YesOrNo { get; } = [new("true", "Yes"), new("false", "No")];
}
