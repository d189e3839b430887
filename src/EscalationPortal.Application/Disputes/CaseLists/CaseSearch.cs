using System.Globalization;
using System.Text.RegularExpressions;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Application.Disputes.CaseLists;

/// <summary>
/// What may be searched for: it stands in addresses and in logs, and nobody's name may. A reference has figures, initials are single
/// letters; all else is taken for a name. A reference is found from its beginning, with or without the partnership's letters, or by its
/// number alone; initials from the first. Each is answered by an index, however many cases there are.
/// </summary>
public static partial class CaseSearch
{
    // above every letter in the order of bytes, by which these columns are sorted
    private const string Last = "\U0010FFFF";

    public static bool Fits(string text) => Reference().IsMatch(text) || Initials().IsMatch(text);

    /// <summary>The disputes that a text fits, which may be searched for.</summary>
    /// <param name="disputes">Among which.</param>
    /// <param name="text">As typed.</param>
    /// <param name="prefix">Letters that begin each reference of the partnership.</param>
    internal static IQueryable<Dispute> Matching(this IQueryable<Dispute> disputes, string text, string prefix)
    {
        if (Number().IsMatch(text) && int.TryParse(text, CultureInfo.InvariantCulture, out var number))
        {
            var ofAnyYear = Enumerable
                .Range(0, 100)
                .Select(year => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{year:00}-{number:0000}"))
                .ToArray();
            return disputes.Where(d => ofAnyYear.Contains(d.Reference));
        }

        var from = text.ToUpperInvariant();
        if (Reference().IsMatch(text))
        {
            from = char.IsAsciiLetter(from[0]) ? from : $"{prefix}-{from}";
            var to = from + Last;
            return disputes.Where(d => d.Reference.CompareTo(from) >= 0 && d.Reference.CompareTo(to) < 0);
        }

        from = string.Join(' ', from.Split([' ', '.', '\t'], StringSplitOptions.RemoveEmptyEntries));
        var end = from + Last;
        return disputes.Where(d => d.SubjectInitials.CompareTo(from) >= 0 && d.SubjectInitials.CompareTo(end) < 0);
    }

    [GeneratedRegex(@"^([A-Za-z]{2,6}-)?[0-9][0-9-]*$")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^[0-9]{1,9}$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\p{L}\p{M}*([\s.-]+\p{L}\p{M}*)*\.?$")]
    private static partial Regex Initials();
}
