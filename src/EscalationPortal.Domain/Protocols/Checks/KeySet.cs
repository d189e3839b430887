using System.Text.RegularExpressions;
using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>The keys of one list: well formed, each used once, and the only ones that others may name.</summary>
/// <param name="What">What the keys name, such as "stage".</param>
/// <param name="Keys">Each key with its path, in the file's order.</param>
/// <param name="Lists">Paths of the lists in which the keys stand.</param>
internal sealed partial record KeySet(string What, IReadOnlyList<(string Path, string Key)> Keys, params IReadOnlyList<string> Lists)
{
    /// <summary>Longest key, as long as the database's columns.</summary>
    public const int Longest = 40;

    /// <summary>The keys of the list at the path.</summary>
    public static KeySet Of(string what, string path, IEnumerable<string> keys) =>
        new(what, [.. keys.Select((key, place) => ($"{path}[{place}].key", key))], path);

    public static bool IsWellFormed(string key) => key.Length <= Longest && WellFormed().IsMatch(key);

    public static string HowToWrite =>
        $"must be a key: lower-case letters and digits, joined by hyphens, beginning with a letter, at most {Longest} characters";

    public void Check(FaultList faults)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, key) in Keys)
        {
            if (!IsWellFormed(key))
            {
                faults.Wrong(path, HowToWrite);
            }

            if (!first.TryAdd(key, path))
            {
                faults.Wrong(path, $"repeats the key \"{key}\" of {first[key]}", first[key]);
            }
        }
    }

    /// <summary>A place elsewhere that names one of the keys, or nothing.</summary>
    public void CheckReference(string path, string? key, FaultList faults)
    {
        if (key is not null && Keys.All(known => known.Key != key))
        {
            var known = Keys.Count == 0 ? $"there is no {What}" : $"the {What} keys are {string.Join(", ", Keys.Select(k => k.Key))}";
            faults.Wrong(path, $"names no {What}: {known}", Keys.Select(k => k.Path).Concat(Lists));
        }
    }

    /// <summary>A list elsewhere, each item of which names one of the keys.</summary>
    public void CheckReferences(string path, IReadOnlyList<string> keys, FaultList faults)
    {
        foreach (var (i, key) in keys.Index())
        {
            CheckReference($"{path}[{i}]", key, faults);
        }
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex WellFormed();
}
