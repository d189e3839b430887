using Microsoft.AspNetCore.Http.Extensions;

namespace EscalationPortal.Web.Forms;

/// <summary>Words that are searched for, as they stand in an address.</summary>
public static class SearchText
{
    /// <summary>Longest text that is searched for, in characters.</summary>
    public const int Longest = 200;

    /// <summary>Without what nobody can type, such as the characters that a database does not take; null when nothing is left.</summary>
    public static string? Of(string? text)
    {
        var written = string.Concat((text ?? string.Empty).Where(character => !char.IsControl(character))).Trim();
        return written.Length == 0 ? null : written[..Math.Min(written.Length, Longest)];
    }

    /// <summary>The part of an address after the question mark; what is null stays out.</summary>
    public static QueryString Query(params IEnumerable<(string Key, string? Value)> parts)
    {
        var query = new QueryBuilder();
        foreach (var (key, value) in parts.Where(part => part.Value is not null))
        {
            query.Add(key, value!);
        }

        return query.ToQueryString();
    }
}
