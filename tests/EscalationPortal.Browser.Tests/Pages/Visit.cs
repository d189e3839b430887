namespace EscalationPortal.Browser.Tests.Pages;

/// <summary>One look at one page.</summary>
/// <param name="Who">Key of the person; null for somebody who is not signed in.</param>
/// <param name="Path">Gives the address, after whatever has to happen before.</param>
internal sealed record Visit(string? Who, Func<Stage, Task<string>> Path)
{
    public Visit(string? who, string path)
        : this(who, _ => Task.FromResult(path)) { }

    /// <summary>The page that the address will be of, where that can be said before anything has happened.</summary>
    public string? Page { get; init; }

    /// <summary>With which status the page is answered.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Whether the page has a form that can be refused: it is then looked at once more with every fault on it.</summary>
    public bool Refused { get; init; }

    /// <summary>What is typed into the emptied form before it is sent, where an empty one is in order.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>();

    /// <summary>What happens between opening the page and sending its form; the form is then stale (409).</summary>
    public Func<Stage, string, Task>? Meanwhile { get; init; }
}
