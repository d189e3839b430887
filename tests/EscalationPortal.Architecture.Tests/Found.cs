namespace EscalationPortal.Architecture.Tests;

/// <summary>What a rule found against it.</summary>
internal static class Found
{
    /// <summary>Fails with all of it, a line each.</summary>
    public static void Nothing(IEnumerable<string> found)
    {
        var all = string.Join('\n', found);
        if (all.Length > 0)
            Assert.Fail(all);
    }
}
