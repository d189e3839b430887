using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// The one form of an agreement's words that is signed: Unicode NFC, line ends as line feeds, headings in a fixed order. The same
/// words always give the same bytes, so that anybody can check a signature from the printed text.
/// </summary>
public static class CanonicalAgreement
{
    /// <summary>The canonical text.</summary>
    public static string Of(string reference, AgreementWords words) =>
        string.Join(
            '\n',
            $"Agreement {reference}",
            "Agreed outcome",
            Normal(words.Outcome),
            "Plan",
            Normal(words.Plan),
            "Outstanding issues and how each will be pursued",
            Normal(words.Outstanding),
            "Date agreed",
            words.AgreedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );

    /// <summary>SHA-256 over the UTF-8 bytes, lower-case hexadecimal.</summary>
    public static string Fingerprint(string canonicalText) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonicalText)));

    private static string Normal(string? text) => (text ?? string.Empty).ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC);
}
