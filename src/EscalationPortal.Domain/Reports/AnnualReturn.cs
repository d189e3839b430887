namespace EscalationPortal.Domain.Reports;

/// <summary>
/// An agency's yearly return: numbers from its forms, with its own themes and issues. Zero and zero can be sent.
/// </summary>
public sealed class AnnualReturn
{
    private AnnualReturn() { }

    public AnnualReturn(Actor actor, int yearStarting, FormCounts counts, string? themes, string? issues, DateTimeOffset now)
    {
        if (actor.AgencyId is not { } agency)
        {
            throw new RuleBrokenException(Refusal.Forbidden("no-agency", "Only an agency sends a return."));
        }

        (Partnership, AgencyId, AgencyName, YearStarting) = (actor.Partnership, agency, actor.AgencyName, yearStarting);
        (Made, Received, Internal, Themes, Issues) = (counts.Made, counts.Received, counts.Internal, themes, issues);
        (SentBy, SentByPost, SentAt) = (actor.Name, actor.Post, now);
    }

    public string Partnership { get; private set; } = null!;

    public Guid AgencyId { get; private set; }

    public string AgencyName { get; private set; } = null!;

    /// <summary>Calendar year in which the return's year begins.</summary>
    public int YearStarting { get; private set; }

    public int Made { get; private set; }

    public int Received { get; private set; }

    /// <summary>Both sides in this agency; shown apart, so that nothing counts twice .</summary>
    public int Internal { get; private set; }

    public string? Themes { get; private set; }

    public string? Issues { get; private set; }

    public string SentBy { get; private set; } = null!;

    public string SentByPost { get; private set; } = null!;

    public DateTimeOffset SentAt { get; private set; }
}

/// <summary>Forms made, received, and internal to one agency, counted by the day the first formal stage opened .</summary>
public sealed record FormCounts(int Made, int Received, int Internal);
