using System.Text.RegularExpressions;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Reports;

/// <summary>
/// A theme that a body of the board sent to all agencies, in general words; it names nobody and no case (R-102, R-199, R-201).
/// Append-only.
/// </summary>
public sealed class PublishedTheme
{
    private PublishedTheme() { }

    /// <summary>Publishes a theme.</summary>
    /// <param name="actor">Who publishes; that they may is checked by the door.</param>
    /// <param name="body">In whose name.</param>
    /// <param name="text">The theme in general words.</param>
    /// <param name="fromEntry">What a case had recorded, from which it was taken; never shown, so that it is not proposed again.</param>
    /// <param name="now">When.</param>
    public PublishedTheme(Actor actor, Body body, string text, Guid? fromEntry, DateTimeOffset now)
    {
        (Partnership, Id, At) = (actor.Partnership, Guid.CreateVersion7(now), now);
        (BodyKey, BodyName, Text, FromEntry) = (body.Key, body.Name, text, fromEntry);
        (ById, By) = (actor.SelfId, actor.NameInFull);
    }

    public string Partnership { get; private set; } = null!;

    /// <summary>Made in the order of time.</summary>
    public Guid Id { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string BodyKey { get; private set; } = null!;

    /// <summary>The body as it was called then.</summary>
    public string BodyName { get; private set; } = null!;

    public string Text { get; private set; } = null!;

    public Guid? FromEntry { get; private set; }

    public Guid ById { get; private set; }

    public string By { get; private set; } = null!;

    /// <summary>A reference of a case in a text that goes to all agencies, however it is spaced; null when there is none.</summary>
    /// <param name="text">What is to be published.</param>
    /// <param name="prefix">The letters that begin each reference of the partnership.</param>
    public static string? ReferenceIn(string text, string prefix) =>
        Regex.Match(
            text,
            $@"\b{Regex.Escape(prefix)}[\s\p{{Pd}}_/]*[0-9]{{2}}[\s\p{{Pd}}_/]*[0-9]{{3,}}",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        )
            is { Success: true, Value: var found }
            ? found
            : null;
}
