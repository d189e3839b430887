namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// A message to be sent, without a subject's name, date of birth or anything that was typed.
/// </summary>
/// <param name="PersonId">The recipient; null when it goes to a contact of the board.</param>
/// <param name="ContactKey">Key of the board's contact in the protocol; null when it goes to a person.</param>
/// <param name="StageName">The stage in local words.</param>
/// <param name="What">What happened or is asked, one sentence.</param>
/// <param name="Why">Why this recipient is told.</param>
/// <param name="Urgent">The person concerned is at immediate risk.</param>
public sealed record Notice(Guid? PersonId, string? ContactKey, string StageName, string What, string Why, bool Urgent);
