using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Reports;

/// <summary>A general theme of practice that an agency sends to a group. It is about nobody and belongs to no dispute .</summary>
public sealed class GeneralTheme
{
    private GeneralTheme() { }

    /// <summary>Sends a theme.</summary>
    /// <param name="actor">Who sends it, for an agency.</param>
    /// <param name="group">The group to which it goes, one of the protocol's.</param>
    /// <param name="text">The theme in general words.</param>
    /// <param name="help">What would help, or null.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleBrokenException">The actor holds no post of an agency.</exception>
    public GeneralTheme(Actor actor, Choice group, string text, string? help, DateTimeOffset now)
    {
        if (actor.AgencyId is not { } agency)
        {
            throw new RuleBrokenException(Refusal.Forbidden("no-agency", "Only an agency sends a general theme."));
        }

        (Partnership, Id, AgencyId, AgencyName) = (actor.Partnership, Guid.CreateVersion7(now), agency, actor.AgencyName);
        (GroupKey, GroupName, Text, Help) = (group.Key, group.Label, text, help);
        (SentById, SentBy, SentByPost, SentAt) = (actor.SelfId, actor.NameInFull, actor.Post, now);
    }

    public string Partnership { get; private set; } = null!;

    /// <summary>Made in the order of time.</summary>
    public Guid Id { get; private set; }

    public Guid AgencyId { get; private set; }

    public string AgencyName { get; private set; } = null!;

    public string GroupKey { get; private set; } = null!;

    /// <summary>The group's name as it was chosen; a later version of the protocol may call it otherwise.</summary>
    public string GroupName { get; private set; } = null!;

    public string Text { get; private set; } = null!;

    public string? Help { get; private set; }

    public Guid SentById { get; private set; }

    public string SentBy { get; private set; } = null!;

    public string SentByPost { get; private set; } = null!;

    public DateTimeOffset SentAt { get; private set; }
}
