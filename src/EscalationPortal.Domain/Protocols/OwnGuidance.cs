namespace EscalationPortal.Domain.Protocols;

/// <summary>A text of guidance in the partnership's own words .</summary>
/// <param name="Title">Heading.</param>
/// <param name="Points">Its points, one sentence each; never empty.</param>
public sealed record OwnGuidance(string Title, IReadOnlyList<string> Points)
{
    /// <summary>Whether it says the same, word for word.</summary>
    public bool Says(OwnGuidance other) => Title == other.Title && Points.SequenceEqual(other.Points, StringComparer.Ordinal);
}
