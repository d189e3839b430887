namespace EscalationPortal.Domain.Protocols.Reading;

/// <summary>Paths of places in a definition.</summary>
internal static class JsonPath
{
    /// <summary>The path of a property: <c>$.stages</c>, or <c>$.words.tiers['line-manager']</c> where a dot would not do.</summary>
    public static string Of(string path, string property) =>
        property.Length > 0 && property.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$')
            ? $"{path}.{property}"
            : $"{path}['{property}']";
}
