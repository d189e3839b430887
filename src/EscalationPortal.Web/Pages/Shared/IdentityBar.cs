namespace EscalationPortal.Web.Pages.Shared;

/// <summary>Which case is this? Reference, initials and age (never a name), stage in local words, urgency.</summary>
/// <param name="PersonTerm">"Child", "Adult" or "Person", for screen readers.</param>
/// <param name="RiskTerm">The protocol's own term: "Immediate risk", "Immediate harm".</param>
public sealed record IdentityBar(string Reference, string PersonTerm, PersonMark Person, string Stage, string RiskTerm, bool AtRisk)
{
    public StateTag? State { get; init; }
}
