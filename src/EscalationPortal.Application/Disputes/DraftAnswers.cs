namespace EscalationPortal.Application.Disputes;

/// <summary>Answers of a draft, page by page, as they were typed. A page not yet answered is null.</summary>
public sealed record DraftAnswers;
