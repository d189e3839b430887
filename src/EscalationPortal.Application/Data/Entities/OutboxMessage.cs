using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Reports;

namespace EscalationPortal.Application.Data.Entities;

/// <summary>
/// A message written in the transaction of the act that caused it, to be sent later. It names no subject and quotes nothing that was
/// typed.
/// </summary>
public sealed class OutboxMessage
{
    private OutboxMessage() { }

    public OutboxMessage(Dispute dispute, Notice notice, DateTimeOffset now)
    {
        (Partnership, Id, DisputeId, Reference) = (dispute.Partnership, Guid.CreateVersion7(now), dispute.Id, dispute.Reference);
        (PersonId, ContactKey, StageName) = (notice.PersonId, notice.ContactKey, notice.StageName);
        (What, Why, Urgent, CreatedAt, Calendar, Path) = (notice.What, notice.Why, notice.Urgent, now, notice.Calendar, notice.Path);
    }

    /// <summary>Tells a contact that a general theme has come, without a word of it .</summary>
    public OutboxMessage(GeneralTheme theme, ThemeForm form, string contact)
    {
        (Partnership, Id, ContactKey, StageName) = (theme.Partnership, Guid.CreateVersion7(theme.SentAt), contact, form.Title);
        (What, Why, CreatedAt) = (
            $"{theme.AgencyName} sent a theme to {theme.GroupName}.",
            "The groups are reached through you.",
            theme.SentAt
        );
    }

    /// <summary>Invites somebody into the portal.</summary>
    /// <param name="invitation">The invitation, as it was just sent.</param>
    /// <param name="token">What stands in its link.</param>
    /// <param name="partnership">Name of the partnership; null for who runs the platform.</param>
    public OutboxMessage(Invitation invitation, string token, string? partnership)
    {
        (Partnership, Id, PersonId) = (invitation.Partnership, Guid.CreateVersion7(invitation.SentAt), invitation.PersonId);
        (StageName, Path, CreatedAt) = ("Your invitation to the Escalation Portal", $"{Joining}?token={token}", invitation.SentAt);
        (What, Why) = (
            partnership is null
                ? "You are invited to run the Escalation Portal."
                : $"You are invited to the Escalation Portal of {partnership}.",
            $"{invitation.InvitedBy} invited you."
        );
    }

    /// <summary>Where an invitation leads.</summary>
    public const string Joining = "/account/join";

    /// <summary>Warns somebody who looks after agencies of what is missing there.</summary>
    public static OutboxMessage Warning(string partnership, Guid person, string what, string why, string path, DateTimeOffset now) =>
        new()
        {
            Partnership = partnership,
            Id = Guid.CreateVersion7(now),
            PersonId = person,
            StageName = "Somebody is missing",
            What = what,
            Why = why,
            Path = path,
            CreatedAt = now,
        };

    /// <summary>Tells somebody of an agency that a theme was sent to all agencies, without a word of it .</summary>
    public static OutboxMessage OfTheme(PublishedTheme theme, ThemesToAgencies rule, Guid person, string why) =>
        new()
        {
            Partnership = theme.Partnership,
            Id = Guid.CreateVersion7(theme.At),
            PersonId = person,
            StageName = rule.Label,
            What = $"{theme.BodyName} sent a theme to all agencies. Please pass it on in yours.",
            Why = why,
            Path = "/themes",
            CreatedAt = theme.At,
        };

    public string Partnership { get; private set; } = null!;

    public Guid Id { get; private set; }

    /// <summary>The case; null when the message is about none.</summary>
    public Guid? DisputeId { get; private set; }

    /// <summary>Reference of the case; null when the message is about none.</summary>
    public string? Reference { get; private set; }

    /// <summary>The recipient; null when it goes to a contact of the board.</summary>
    public Guid? PersonId { get; private set; }

    public string? ContactKey { get; private set; }

    /// <summary>The stage in local words, or what a message without a case is about.</summary>
    public string StageName { get; private set; } = null!;

    public string What { get; private set; } = null!;

    public string Why { get; private set; } = null!;

    /// <summary>
    /// Address in the portal that the message leads to, where it is not that of the case; of an invitation it holds what lets in.
    /// </summary>
    public string? Path { get; private set; }

    /// <summary>A meeting that goes with it as a calendar file; null when it is about none.</summary>
    public CalendarNote? Calendar { get; private set; }

    public bool Urgent { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }
}
