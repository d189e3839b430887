namespace EscalationPortal.Domain;

/// <summary>What an administrator marks an agency as, beside its sector; it may be several of these .</summary>
[Flags]
public enum AgencyMarks
{
    /// <summary>A statutory service of paid people, not of education.</summary>
    None = 0,

    /// <summary>A private or voluntary provider: under a protocol with a way of its own for them, this is it .</summary>
    PrivateOrVoluntaryProvider = 1,

    /// <summary>An education party: nurseries are asked, not assumed .</summary>
    Education = 2,

    /// <summary>Its people are volunteers, not paid .</summary>
    Volunteers = 4,
}

/// <summary>What marks mean to a protocol.</summary>
public static class AgencyMarkSectors
{
    /// <summary>The sectors that definitions name and for which a mark counts as well as the sector itself.</summary>
    public static IEnumerable<string> Sectors(this AgencyMarks marks)
    {
        if (marks.HasFlag(AgencyMarks.PrivateOrVoluntaryProvider))
        {
            yield return "Private or voluntary provider";
        }

        if (marks.HasFlag(AgencyMarks.Education))
        {
            yield return "Education";
        }
    }
}
