namespace EscalationPortal.Domain.Agencies;

/// <summary>An agency of one partnership. Cases keep its name as it was when they were raised.</summary>
public sealed class Agency
{
    private Agency() { }

    public Agency(string partnership, Guid id, string name, string sector, AgencyMarks marks = AgencyMarks.None)
    {
        (Partnership, Id, Name, Sector, Marks) = (partnership, id, name, sector, marks);
    }

    public string Partnership { get; private set; } = null!;

    public Guid Id { get; private set; }

    public string Name { get; private set; } = null!;

    /// <summary>Such as "Health" or "Early years".</summary>
    public string Sector { get; private set; } = null!;

    /// <summary>What it is marked as beside its sector.</summary>
    public AgencyMarks Marks { get; private set; }

    /// <summary>Raised by every change, so that a form made from an older one is refused.</summary>
    public int Version { get; private set; }

    /// <summary>Renames and marks it; nothing that was raised before changes.</summary>
    public void Change(string name, string sector, AgencyMarks marks)
    {
        (Name, Sector, Marks) = (name, sector, marks);
        Version++;
    }
}
