using System.Text;
using System.Text.Unicode;

namespace EscalationPortal.Application.Spreadsheets;

/// <summary>The text of a file: UTF-8, with or without a mark at its beginning.</summary>
internal static class ImportText
{
    /// <summary>The text; null when it is written in anything else.</summary>
    public static string? Read(ReadOnlySpan<byte> file)
    {
        var text = file.StartsWith(Encoding.UTF8.Preamble) ? file[Encoding.UTF8.Preamble.Length..] : file;
        // a zero byte is in no text: it comes from another encoding, or from a workbook
        return Utf8.IsValid(text) && !text.Contains((byte)0) ? Encoding.UTF8.GetString(text) : null;
    }

    /// <summary>The bytes of a file that a spreadsheet opens with all its letters.</summary>
    public static byte[] Write(string text) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
}
