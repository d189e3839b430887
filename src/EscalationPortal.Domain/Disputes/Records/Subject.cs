using System.Globalization;
using System.Text;

namespace EscalationPortal.Domain.Disputes;

/// <summary>The child or adult whom the dispute is about. Full details are shown only on the case and its forms.</summary>
/// <param name="Kind">Key of the kind in the protocol .</param>
/// <param name="Name">Full name.</param>
/// <param name="Born">Date of birth; null for an unborn child.</param>
/// <param name="Expected">Expected date of delivery of an unborn child .</param>
/// <param name="Address">Address.</param>
public sealed record Subject(string Kind, string Name, DateOnly? Born, DateOnly? Expected, string Address)
{
    /// <summary>No single person: a general issue between two agencies .</summary>
    public static readonly Subject Nobody = new("none", string.Empty, null, null, string.Empty);

    /// <summary>Whether the dispute is about no single person.</summary>
    public bool IsNobody => Kind == Nobody.Kind;

    private static readonly char[] Hyphens = ['-', '\u2010', '\u2011'];

    /// <summary>
    /// Initials for lists and the identity bar: the first letter of each part of the name, hyphenated parts joined,
    /// such as "L O-W". Letters keep their marks; scripts without capitals are left as they are.
    /// </summary>
    public string Initials { get; } =
        string.Join(
            ' ',
            Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(word =>
                    string.Join('-', word.Split(Hyphens, StringSplitOptions.RemoveEmptyEntries).Select(Initial).Where(i => i.Length > 0))
                )
                .Where(initials => initials.Length > 0)
        );

    private static string Initial(string part)
    {
        var elements = StringInfo.GetTextElementEnumerator(part.Normalize(NormalizationForm.FormC));
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (char.IsLetter(element, 0))
            {
                return element.ToUpperInvariant();
            }
        }

        return string.Empty;
    }
}
