namespace EscalationPortal.Web.Pages.Shared.Cases;

/// <summary>Which case is this? Reference, initials and age (never a name), stage in local words, urgency.</summary>
/// <param name="PersonTerm">"Child", "Adult" or "Person", for screen readers.</param>
/// <param name="Urgent">Why it is urgent, in the protocol's words; null where it is not, so that nobody said that there is immediate
/// risk.</param>
public sealed record IdentityBar(string Reference, string PersonTerm, PersonMark Person, string Stage, string? Urgent)
{
    public StateTag? State { get; init; }
}
