using System.Text.Json;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>The pages on the way to raising a dispute, in order.</summary>
public enum IntakeQuestion
{
    ImmediateRisk,
    ReferralFirst,
    Scope,
    Subject,
    OtherSide,
    Disagreement,
    Evidence,
    Particulars,
    Tried,
    Managers,
    Start,
    Counterpart,
    Check,
}

public static class IntakeQuestionAddress
{
    /// <summary>The page's part of the address, such as "immediate-risk".</summary>
    public static string Slug(this IntakeQuestion question) => JsonNamingPolicy.KebabCaseLower.ConvertName(question.ToString());
}
