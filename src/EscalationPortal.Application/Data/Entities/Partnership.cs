namespace EscalationPortal.Application.Data.Entities;

/// <summary>The tenant. Its protocol is data; which version is in force changes by publishing another.</summary>
public sealed class Partnership
{
    /// <summary>Short name used in addresses and as the key of every tenant table.</summary>
    public required string Key { get; init; }

    public required string Name { get; set; }

    /// <summary>The version under which new disputes are raised.</summary>
    public required Guid CurrentVersion { get; set; }

    /// <summary>Counts the changes of who holds which role of its board: two at once do not both count.</summary>
    public int RolesVersion { get; set; }

    /// <summary>Counts the imports of agencies and posts: two at once do not both count.</summary>
    public int ImportsVersion { get; set; }

    /// <summary>How often the partnership has changed its own contacts: whoever reads it knows which of them count .</summary>
    public int ContactsVersion { get; set; }

    /// <summary>How often it has changed its own guidance .</summary>
    public int GuidanceVersion { get; set; }
}
