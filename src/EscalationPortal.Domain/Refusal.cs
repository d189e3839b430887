namespace EscalationPortal.Domain;

/// <summary>How far away an act is from being allowed.</summary>
public enum RefusalKind
{
    /// <summary>The act may be this person's, but not as the dispute stands now.</summary>
    NotNow,

    /// <summary>The act is not this person's at this point.</summary>
    Forbidden,
}

/// <summary>Why an act is refused.</summary>
/// <param name="Kind">Not now, or never theirs at this point.</param>
/// <param name="Code">Stable name of the rule, for tests and the audit.</param>
/// <param name="Sentence">The reason in plain words, shown to the person.</param>
public sealed record Refusal(RefusalKind Kind, string Code, string Sentence)
{
    public static Refusal NotNow(string code, string sentence) => new(RefusalKind.NotNow, code, sentence);

    public static Refusal Forbidden(string code, string sentence) => new(RefusalKind.Forbidden, code, sentence);
}
