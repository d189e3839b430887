using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Disputes.Panels;

namespace EscalationPortal.Application.Notifications;

/// <summary>
/// A message as it is sent: reference, stage, what, why and a link, never the name of a person or a detail of a subject (R-189); a
/// provider's own name where its request is announced (R-100).
/// </summary>
/// <param name="To">E-mail address; null when the recipient has none.</param>
/// <param name="Unverified">Nobody has verified the address yet, so nothing is sent to it (R-177).</param>
/// <param name="Subject">Subject line.</param>
/// <param name="Body">Plain text.</param>
/// <param name="At">When it was written.</param>
public sealed record Mail(string? To, bool Unverified, string Subject, string Body, DateTimeOffset At)
{
    /// <summary>Writes the mail of a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="to">Where it goes.</param>
    /// <param name="unverified">Whether that address waits to be verified.</param>
    /// <param name="portal">Address of the portal, without a slash at the end.</param>
    public static Mail Of(OutboxMessage message, string? to, bool unverified, string portal) =>
        new(
            to,
            unverified,
            message.Reference is null
                ? message.StageName
                : $"{(message.Urgent ? "Urgent: " : string.Empty)}{message.Reference}: {message.StageName}",
            message switch
            {
                { Path: { } path } when path.StartsWith(OutboxMessage.Joining, StringComparison.Ordinal) => Invitation(message, portal),
                { Path: not null, Reference: null } => Warning(message, portal),
                { Reference: null } => AboutThemes(message, portal),
                _ => AboutCase(message, portal),
            },
            message.CreatedAt
        )
        {
            Calendar =
                message is { Calendar: { } note, Reference: { } reference } && to is not null
                    ? CalendarFile.Of(note, reference, to, portal, message.CreatedAt)
                    : null,
        };

    /// <summary>The calendar file that goes with it; null when it is about no meeting.</summary>
    public string? Calendar { get; private init; }

    private static string AboutCase(OutboxMessage message, string portal) =>
        $"""
            {message.What}

            Case: {message.Reference}
            Stage: {message.StageName}
            Open it: {portal}{message.Path ?? $"/disputes/{message.Reference}"}

            Why you get this: {message.Why}
            This message carries nobody’s name. The case is seen only by the people in it.
            """;

    private static string Invitation(OutboxMessage message, string portal) =>
        $"""
            {message.What}

            Choose your password: {portal}{message.Path}
            The link works once, for seven days. Give it to nobody.

            Why you get this: {message.Why}
            """;

    private static string Warning(OutboxMessage message, string portal) =>
        $"""
            {message.What}

            Look at it: {portal}{message.Path}

            Why you get this: {message.Why}
            """;

    private static string AboutThemes(OutboxMessage message, string portal) =>
        $"""
            {message.What}

            Read it: {portal}/board/themes

            Why you get this: {message.Why}
            This message carries nothing of the theme. The board's people read it in the portal.
            """;
}
