namespace EscalationPortal.Application.Disputes.Fields;

/// <summary>What is wrong with an answer, beside its field.</summary>
public sealed record Fault(string Property, string Message);
