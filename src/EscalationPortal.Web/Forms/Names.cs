namespace EscalationPortal.Web.Forms;

/// <summary>Names in a sentence.</summary>
public static class Names
{
    /// <summary>"A, B and C", each once; null when there are none.</summary>
    public static string? InWords(IEnumerable<string> names)
    {
        List<string> once = [.. names.Distinct()];
        return once.Count < 2 ? once.FirstOrDefault() : $"{string.Join(", ", once.SkipLast(1))} and {once[^1]}";
    }
}
