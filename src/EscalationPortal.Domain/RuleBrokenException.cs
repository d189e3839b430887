namespace EscalationPortal.Domain;

/// <summary>An act that a rule of the protocol or of the portal does not allow, with a sentence that a manager understands.</summary>
public sealed class RuleBrokenException(Refusal refusal) : Exception(refusal.Sentence)
{
    /// <summary>Which rule, and why.</summary>
    public Refusal Refusal { get; } = refusal;
}
