using System.Text.RegularExpressions;

namespace EscalationPortal.Application.Disputes;

/// <summary>
/// What may be searched for: it stands in addresses and in logs, and nobody's name may. A reference has figures, initials are single
/// letters; all else is taken for a name.
/// </summary>
public static partial class CaseSearch
{
    public static bool Fits(string text) => Reference().IsMatch(text) || Initials().IsMatch(text);

    [GeneratedRegex(@"^([A-Za-z]{2,6}-)?[0-9][0-9-]*$")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\p{L}\p{M}*([\s.-]+\p{L}\p{M}*)*\.?$")]
    private static partial Regex Initials();
}
