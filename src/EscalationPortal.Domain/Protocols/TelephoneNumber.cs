namespace EscalationPortal.Domain.Protocols;

/// <summary>Telephone numbers as people write them .</summary>
public static class TelephoneNumber
{
    private const int Fewest = 3; // 999, 101
    private const int Most = 15; // no number of any country is longer (E.164)
    private const int MostInUk = 11;
    private const string UkAbroad = "+44";

    /// <summary>What is wrong with a number; null when nothing is. A number that no exchange knows is a misprint .</summary>
    public static string? Problem(string text)
    {
        if (text.LastIndexOf('+') > 0 || !text.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '(' or ')'))
        {
            return "Enter a telephone number in figures; spaces, brackets and a + at the beginning may stand beside them";
        }

        var dialled = Bare(text);
        return dialled.Count(char.IsAsciiDigit) switch
        {
            < Fewest or > Most => $"A telephone number has {Fewest} to {Most} figures",
            _ when FiguresInUk(dialled) is > MostInUk and var figures =>
                $"A UK telephone number has at most {MostInUk} figures; this one has {figures}",
            _ => null,
        };
    }

    /// <summary>As a telephone dials it; null for what is no number.</summary>
    public static string? Dialled(string text) => Problem(text) is null ? Bare(text) : null;

    /// <summary>The nought in brackets is not dialled after the code of a country.</summary>
    private static string Bare(string text)
    {
        var dialled = text.StartsWith('+') ? text.Replace("(0)", string.Empty, StringComparison.Ordinal) : text;
        return string.Concat(dialled.Where(c => char.IsAsciiDigit(c) || c == '+'));
    }

    /// <summary>Figures as dialled inside the UK; null for a number of another country.</summary>
    private static int? FiguresInUk(string dialled) =>
        dialled.StartsWith(UkAbroad, StringComparison.Ordinal) ? dialled.Length - UkAbroad.Length + 1
        : dialled.StartsWith('0') && !dialled.StartsWith("00", StringComparison.Ordinal) ? dialled.Length
        : null;
}
