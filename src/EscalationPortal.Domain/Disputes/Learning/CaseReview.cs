namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// The review of an escalation that has ended. What is written of a person is for that person and the reviewing roles, so it stands
/// here and not in the history, which says only that the case was reviewed.
/// </summary>
/// <param name="By">Who reviewed it.</param>
/// <param name="At">When.</param>
/// <param name="People">Everybody who took part for a side, with what is written of them.</param>
/// <param name="Suggestion">What the review suggests; read by everybody who is reviewed.</param>
public sealed record CaseReview(Party By, DateTimeOffset At, IReadOnlyList<ReviewedPerson> People, string? Suggestion);

/// <summary>What a review says of one person.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Name">Name.</param>
/// <param name="Post">Job title.</param>
/// <param name="AgencyName">Agency.</param>
/// <param name="Sections">One text a section of the protocol.</param>
public sealed record ReviewedPerson(Guid PersonId, string Name, string Post, string AgencyName, IReadOnlyList<Fact> Sections);
