using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Application.Disputes.Panels;

/// <summary>
/// What the papers of a panel say, in one form whose fingerprint shows whether they still say the same: the disagreement as it was raised
/// and the entries of the history that both sides read.
/// </summary>
public static class BundleText
{
    /// <summary>SHA-256 of it, lower-case hexadecimal.</summary>
    /// <param name="dispute">The case.</param>
    /// <param name="entries">The entries that belong to the papers, in their order.</param>
    public static string Fingerprint(Dispute dispute, IEnumerable<HistoryEntry> entries)
    {
        var text = new StringBuilder();
        Line(text, dispute.Reference, dispute.Intake.Concern, dispute.Intake.Disputed, dispute.Intake.Wanted);
        foreach (var entry in entries)
        {
            Line(
                text,
                entry.Number.ToString(CultureInfo.InvariantCulture),
                entry.At.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
                entry.Author,
                entry.Title,
                entry.Text
            );
            foreach (var fact in entry.Facts)
            {
                Line(text, fact.Label, fact.Value);
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Each part with its length, so that no part can pass for another.</summary>
    private static void Line(StringBuilder text, params IEnumerable<string?> parts)
    {
        foreach (var part in parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:{part}\n");
        }
    }
}
