namespace EscalationPortal.Domain.Protocols;

/// <summary>E-mail addresses as people write them.</summary>
public static class MailAddress
{
    /// <summary>Whether it is one address and nothing else.</summary>
    public static bool Fits(string email) =>
        email.Split('@') is [{ Length: > 0 }, { Length: > 0 }]
        && !email.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is ',' or ';' or '<' or '>');
}
