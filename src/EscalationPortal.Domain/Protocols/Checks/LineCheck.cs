using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>What the database keeps in one line is no longer than its column.</summary>
internal static class LineCheck
{
    /// <summary>Longest line in characters.</summary>
    private const int Longest = 200;

    public static void Check(string path, string text, FaultList faults)
    {
        if (text.Length > Longest)
        {
            faults.Wrong(path, $"may have at most {Longest} characters");
        }
    }
}
