namespace EscalationPortal.Domain.Agencies;

/// <summary>
/// A post of an agency: its own job title mapped to a tier. A tier of an agency may have no post at all. A post without a
/// holder is vacant.
/// </summary>
public sealed class Post
{
    private Post()
    {
    }

    public Post(Agency agency, Guid id, Tier tier, string jobTitle, Guid? holderId, string? contact, bool leadsSafeguarding)
    {
        (Partnership, AgencyId, Id) = (agency.Partnership, agency.Id, id);
        (Tier, JobTitle, HolderId, Contact, LeadsSafeguarding) = (tier, jobTitle, holderId, contact, leadsSafeguarding);
    }

    public string Partnership { get; private set; } = null!;

    public Guid Id { get; private set; }

    public Guid AgencyId { get; private set; }

    public Tier Tier { get; private set; }

    public string JobTitle { get; private set; } = null!;

    /// <summary>Who holds it; null while it is vacant.</summary>
    public Guid? HolderId { get; private set; }

    /// <summary>Work e-mail address or telephone number of the post.</summary>
    public string? Contact { get; private set; }

    /// <summary>Whether the holder is the agency's designated safeguarding lead.</summary>
    public bool LeadsSafeguarding { get; private set; }
}
