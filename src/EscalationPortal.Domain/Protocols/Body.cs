namespace EscalationPortal.Domain.Protocols;

/// <summary>A body of the board.</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Roles">The roles that people hold in it.</param>
/// <param name="Limit">Why nobody of it can decide a case, said to whoever tries; null where it may .</param>
public sealed record Body(string Key, string Name, IReadOnlyList<BoardRole> Roles, string? Limit = null);

/// <summary>A role in a body.</summary>
/// <param name="Key">Stable key, unique in the protocol.</param>
/// <param name="Label">As shown.</param>
/// <param name="SeesFrom">Key of the stage from which the role sees single cases; null when it sees none .</param>
/// <param name="Acts">Whether the role acts on the case at the body's stage.</param>
/// <param name="SeesReturns">Whether the role sees the yearly returns .</param>
/// <param name="ReadsAudit">Whether the role reads who saw and did what .</param>
/// <param name="Administers">Whether the role administers the partnership's calendar and protocol; it gives no sight of any case
/// .</param>
public sealed record BoardRole(
    string Key,
    string Label,
    string? SeesFrom,
    bool Acts,
    bool SeesReturns,
    bool ReadsAudit,
    bool Administers = false
)
{
    /// <summary>Whether the role reads the general themes of all agencies: a role that acts or sees cases does .</summary>
    public bool SeesThemes => Acts || SeesFrom is not null;
}

/// <summary>The yearly return of each agency .</summary>
/// <param name="Title">What it is called.</param>
/// <param name="FirstMonth">Month, 1 to 12, in which the year begins .</param>
/// <param name="Receives">Key of the body that sees all returns.</param>
/// <param name="Text">What the protocol asks.</param>
public sealed record AnnualReturnRule(string Title, int FirstMonth, string Receives, string Text);

/// <summary>A contact as printed .</summary>
/// <remarks>In the protocol that the portal works with, as the partnership itself keeps it where it does.</remarks>
/// <param name="Key">Stable key.</param>
/// <param name="Name">Whom one reaches.</param>
/// <param name="Email">Or null.</param>
/// <param name="Telephone">Or null.</param>
/// <param name="Address">Postal address or null.</param>
/// <param name="VerifiedOn">When somebody last verified it; null shows as unverified.</param>
/// <param name="ReceivesReferrals">Key of the stage whose referrals are announced to this address, or null .</param>
public sealed record Contact(
    string Key,
    string Name,
    string? Email,
    string? Telephone,
    string? Address,
    DateOnly? VerifiedOn,
    string? ReceivesReferrals
)
{
    /// <summary>How it is reached.</summary>
    public ContactDetails Details => new(Telephone, Email, Address, VerifiedOn);

    /// <summary>
    /// The number as a telephone dials it; null while nobody has verified it: a wrong one must never be one touch away.
    /// </summary>
    public string? Dialled => VerifiedOn is not null && Telephone is { } telephone ? TelephoneNumber.Dialled(telephone) : null;

    /// <summary>Whether what is written to it arrives: somebody has verified its e-mail address .</summary>
    public bool TakesMail => VerifiedOn is not null && Email is not null;

    /// <summary>The contact reached otherwise; who it is and what is sent there stay the protocol's.</summary>
    public Contact ReachedBy(ContactDetails own) =>
        this with
        {
            Telephone = own.Telephone,
            Email = own.Email,
            Address = own.Address,
            VerifiedOn = own.VerifiedOn,
        };
}

/// <summary>A text of guidance.</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Title">Heading.</param>
/// <param name="Points">Its points, one sentence each.</param>
/// <param name="Source">The document's part.</param>
/// <param name="Shown">Where it stands beside the protocol's page, which shows every text.</param>
/// <param name="Track">Key of the track whose start is linked beside it on a case, or null .</param>
/// <param name="Contacts">Keys of the contacts that stand beneath it, so that unverified ones say so .</param>
public sealed record GuidanceText(
    string Key,
    string Title,
    IReadOnlyList<string> Points,
    string Source,
    IReadOnlyList<GuidancePlace>? Shown = null,
    string? Track = null,
    IReadOnlyList<string>? Contacts = null
)
{
    /// <summary>Keys of the contacts that stand beneath it.</summary>
    public IReadOnlyList<string> Contacts { get; init; } = Contacts ?? [];

    /// <summary>Where it stands beside the protocol's page.</summary>
    public IReadOnlyList<GuidancePlace> Shown { get; init; } = Shown ?? [];

    /// <summary>What it says.</summary>
    public OwnGuidance Words => new(Title, Points);

    /// <summary>The same place in other words; the document is no longer their source alone.</summary>
    public GuidanceText InWordsOf(OwnGuidance own) =>
        this with
        {
            Title = own.Title,
            Points = own.Points,
            Source = own.Says(Words) ? Source : $"{Source}; in the partnership’s own words",
        };
}

/// <summary>A place where guidance is shown.</summary>
public enum GuidancePlace
{
    /// <summary>Where raising begins.</summary>
    RaisingStart,

    /// <summary>Beside the question what was tried .</summary>
    PriorDiscussion,

    /// <summary>Before the answers are checked and the dispute is raised .</summary>
    BeforeRaising,

    /// <summary>On the case, to whoever raised it .</summary>
    Raiser,

    /// <summary>On the case, to the receiving side, before it replies .</summary>
    Receiver,

    /// <summary>On the case, to managers who hold it .</summary>
    Manager,

    /// <summary>Beside the questions of a stage's record .</summary>
    Record,
}
