using System.Text.RegularExpressions;

namespace EscalationPortal.Web.Pages.Shared;

/// <summary>
/// How somebody is reached, as their post says it: telephone numbers and e-mail addresses become links, all else stays words.
/// </summary>
public static partial class ContactLinks
{
    /// <summary>The parts of a contact line, each with its address where it has one.</summary>
    public static IReadOnlyList<(string Text, string? Url)> Of(string contact) =>
        [
            .. contact
                .Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(part => (part, UrlOf(part))),
        ];

    private static string? UrlOf(string part) =>
        part switch
        {
            _ when Email().IsMatch(part) => $"mailto:{part}",
            _ when Telephone().IsMatch(part) => $"tel:{NotDialled().Replace(part, string.Empty)}",
            _ => null,
        };

    [GeneratedRegex(@"^[A-Za-z0-9.!#$%&'*+/=^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$")]
    private static partial Regex Email();

    [GeneratedRegex(@"^\+?[0-9][0-9 ()-]{1,20}$")]
    private static partial Regex Telephone();

    [GeneratedRegex("[^0-9+]")]
    private static partial Regex NotDialled();
}
