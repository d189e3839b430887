namespace EscalationPortal.Domain.Board;

/// <summary>What an agency brings to the next meeting; it stands in the pack under the agency's name .</summary>
public sealed class MeetingInput
{
    private MeetingInput() { }

    /// <summary>Sends it.</summary>
    /// <param name="actor">A manager of the agency.</param>
    /// <param name="text">The experience, in general words.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleBrokenException">The actor is no manager of an agency.</exception>
    public MeetingInput(Actor actor, string text, DateTimeOffset now)
    {
        if (actor is not { AgencyId: { } agency, Tier: > Tier.Practitioner })
        {
            throw new RuleBrokenException(
                Refusal.Forbidden("agency-manager", "Only managers bring their agency's experience to a meeting.")
            );
        }

        (Partnership, Id, AgencyId, AgencyName, Text) = (actor.Partnership, Guid.CreateVersion7(now), agency, actor.AgencyName, text);
        (SentById, SentBy, SentByPost, SentAt) = (actor.SelfId, actor.NameInFull, actor.Post, now);
    }

    public string Partnership { get; private set; } = null!;

    /// <summary>Made in the order of time.</summary>
    public Guid Id { get; private set; }

    public Guid AgencyId { get; private set; }

    public string AgencyName { get; private set; } = null!;

    public string Text { get; private set; } = null!;

    public Guid SentById { get; private set; }

    public string SentBy { get; private set; } = null!;

    public string SentByPost { get; private set; } = null!;

    public DateTimeOffset SentAt { get; private set; }
}
