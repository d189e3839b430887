using System.Text.RegularExpressions;

namespace EscalationPortal.Domain.Agencies;

/// <summary>How a post is reached: a work telephone number, a work e-mail address or both, in one line.</summary>
public static partial class WorkContact
{
    /// <summary>What is wrong with the line; null when nothing is, or when it is empty.</summary>
    public static string? Problem(string? line)
    {
        var parts = Between().Split(line?.Trim() ?? "").Where(part => part.Length > 0);
        return parts.FirstOrDefault(part =>
                !(part.Contains('@', StringComparison.Ordinal) ? Address().IsMatch(part) : Number().IsMatch(part))
            )
                is not { } wrong
                ? null
            : wrong.Contains('@', StringComparison.Ordinal) ? $"“{wrong}” is not an e-mail address, such as name@example.org"
            : $"“{wrong}” is not a telephone number, such as 01632 960 001";
    }

    // a comma or the like, and the spaces beside an e-mail address
    [GeneratedRegex(@"\s*[,;/|]\s*|\s+or\s+|\s+(?=\S*@)|(?<=@\S+)\s+")]
    private static partial Regex Between();

    [GeneratedRegex(@"^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$")]
    private static partial Regex Address();

    [GeneratedRegex(
        @"^\+?(?=(\D*\d){3,15}\D*(ext|x|$))[\d\s().-]+((ext\.?|extension|x)\s*\d{1,6})?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Number();
}
