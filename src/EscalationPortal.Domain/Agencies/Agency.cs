namespace EscalationPortal.Domain.Agencies;

/// <summary>An agency of one partnership .</summary>
public sealed class Agency
{
    private Agency()
    {
    }

    public Agency(string partnership, Guid id, string name, string sector)
    {
        (Partnership, Id, Name, Sector) = (partnership, id, name, sector);
    }

    public string Partnership { get; private set; } = null!;

    public Guid Id { get; private set; }

    public string Name { get; private set; } = null!;

    /// <summary>Such as "Health" or "Early years".</summary>
    public string Sector { get; private set; } = null!;
}
