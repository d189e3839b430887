using EscalationPortal.Application.Pipeline;

namespace EscalationPortal.Application.Disputes.Fields;

/// <summary>The shapes of text on question pages.</summary>
internal static class TypedTexts
{
    private const int LongestPart = 20;

    public static TypedText Line(string property, string? text) => new(property, text, Words.LongestLine, Lines: false);

    public static TypedText Narrative(string property, string? text) => new(property, text, Words.LongestText, Lines: true);

    public static IEnumerable<TypedText> Date(string property, TypedDate? date) =>
        new[] { date?.Day, date?.Month, date?.Year }.Select(part => new TypedText(property, part, LongestPart, Lines: false));
}
