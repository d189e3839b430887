using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Agencies;

/// <summary>
/// A post of an agency: its own job title mapped to a tier (R-006). A tier of an agency may have no post at all. A post without a
/// holder is vacant. Who held it before is kept.
/// </summary>
public sealed class Post
{
    private readonly List<PostHolding> _holdings = [];

    private Post() { }

    public Post(
        Agency agency,
        Guid id,
        Tier tier,
        string jobTitle,
        Guid? holderId,
        string? contact,
        bool leadsSafeguarding,
        bool keepsAgency = false
    )
    {
        (Partnership, AgencyId, Id) = (agency.Partnership, agency.Id, id);
        (Tier, JobTitle, HolderId, Contact, LeadsSafeguarding, KeepsAgency) = (
            tier,
            jobTitle,
            holderId,
            contact,
            leadsSafeguarding,
            keepsAgency
        );
    }

    public string Partnership { get; private set; } = null!;

    public Guid Id { get; private set; }

    public Guid AgencyId { get; private set; }

    public Tier Tier { get; private set; }

    public string JobTitle { get; private set; } = null!;

    /// <summary>Who holds it today; null while it is vacant.</summary>
    public Guid? HolderId { get; private set; }

    /// <summary>Work e-mail address or telephone number of the post.</summary>
    public string? Contact { get; private set; }

    /// <summary>Whether the holder is the agency's designated safeguarding lead.</summary>
    public bool LeadsSafeguarding { get; private set; }

    /// <summary>Whether the holder keeps the agency's people and posts; the right goes with the post (ADR 13).</summary>
    public bool KeepsAgency { get; private set; }

    /// <summary>Who stands in while the holder is away; somebody else of the same agency.</summary>
    public Guid? DeputyId { get; private set; }

    /// <summary>The last day on which the holder is away; null when no absence is known.</summary>
    public DateOnly? AwayUntil { get; private set; }

    /// <summary>Raised by every change, so that a form made from an older one is refused.</summary>
    public int Version { get; private set; }

    /// <summary>
    /// Who held it, earliest first; they never overlap. Of somebody who was there before the portal kept it, only the end is known.
    /// </summary>
    public IReadOnlyList<PostHolding> Holdings => _holdings;

    /// <summary>Whether the holder is away on this day.</summary>
    public bool IsAway(DateOnly today) => HolderId is not null && AwayUntil >= today;

    /// <summary>
    /// Who stands here on this day: the holder, or while they are away their deputy, and while the deputy is away too, the deputy's. Null
    /// while the post is vacant.
    /// </summary>
    /// <param name="today">The London date.</param>
    /// <param name="agency">All posts of the agency; without them nobody asks whether the deputy is away.</param>
    public Guid? StandsNow(DateOnly today, IReadOnlyCollection<Post>? agency = null)
    {
        var (post, seen) = (this, new HashSet<Guid> { Id });
        while (post.IsAway(today) && post.DeputyId is { } deputy)
        {
            if (
                agency?.FirstOrDefault(other => other.HolderId == deputy && other.IsAway(today) && other.DeputyId is not null)
                    is not { } further
                || !seen.Add(further.Id)
            )
            {
                return deputy;
            }

            post = further;
        }

        return post.HolderId;
    }

    /// <summary>Describes it anew.</summary>
    public void Change(Tier tier, string jobTitle, string contact, bool leadsSafeguarding, bool keepsAgency)
    {
        (Tier, JobTitle, Contact, LeadsSafeguarding, KeepsAgency) = (tier, jobTitle, contact, leadsSafeguarding, keepsAgency);
        Version++;
    }

    /// <summary>
    /// Gives it to somebody. Whoever held it until then leaves on the same day; a deputy and an absence were theirs and go with them.
    /// </summary>
    /// <param name="person">The new holder.</param>
    /// <param name="name">Their name as it stands now.</param>
    /// <param name="from">From which day, not after today.</param>
    /// <param name="today">The London date.</param>
    /// <param name="leaving">What there is to know of the present holder; null when it is vacant.</param>
    public void Hold(Guid person, string name, DateOnly from, DateOnly today, Leaver? leaving)
    {
        Refuse(HolderId == person, "already-holder", $"{name} holds this post already");
        Refuse(from > today, "holding-in-future", "A post changes hands at once: enter a date that is not after today");
        if (HolderId is not null)
        {
            End(from, leaving!);
        }

        Refuse(
            _holdings is [.., { Until: { } until } last] && until > from,
            "holding-overlaps",
            $"{_holdings.LastOrDefault()?.Name} held this post until {Day(_holdings.LastOrDefault()?.Until)}: enter that day or a "
                + "later one"
        );
        _holdings.Add(new PostHolding(this, person, name, from));
        HolderId = person;
        Version++;
    }

    /// <summary>Makes it vacant.</summary>
    /// <param name="from">From which day nobody holds it, not after today.</param>
    /// <param name="today">The London date.</param>
    /// <param name="leaving">What there is to know of the holder; null when there is none, which is refused.</param>
    public void Vacate(DateOnly from, DateOnly today, Leaver? leaving)
    {
        Refuse(HolderId is null, "post-vacant", "Nobody holds this post");
        Refuse(from > today, "holding-in-future", "A post becomes vacant at once: enter a date that is not after today");
        End(from, leaving!);
        Version++;
    }

    /// <summary>Says who stands in for the holder, and until when the holder is away; null takes either back.</summary>
    /// <param name="deputy">Somebody else who holds a post of the agency.</param>
    /// <param name="awayUntil">The last day away, not before today.</param>
    /// <param name="today">The London date.</param>
    /// <param name="agency">All posts of the agency.</param>
    public void Depute(Guid? deputy, DateOnly? awayUntil, DateOnly today, IReadOnlyCollection<Post> agency)
    {
        Refuse(HolderId is null, "post-vacant", "Nobody holds this post: there is nobody to stand in for");
        Refuse(awayUntil < today, "away-in-past", "Enter a date from today on");
        if (deputy is { } stand)
        {
            Refuse(stand == HolderId, "deputy-is-holder", "The deputy must be somebody other than the holder");
            Refuse(agency.All(post => post.HolderId != stand), "deputy-elsewhere", "The deputy must hold a post of the same agency");
            Refuse(
                Deputies.Reaches(stand, HolderId!.Value, [.. agency.Where(post => post.Id != Id)]),
                "deputy-loop",
                "That would go in a circle: the holder stands in for this person already, directly or through others"
            );
        }

        (DeputyId, AwayUntil) = (deputy, awayUntil);
        Version++;
    }

    /// <summary>Takes the deputy back because they no longer hold a post of the agency.</summary>
    internal void LoseDeputy()
    {
        DeputyId = null;
        Version++;
    }

    private void End(DateOnly until, Leaver leaving)
    {
        Refuse(
            leaving is { HoldsAnother: false, OpenCases: > 0 },
            "open-cases",
            $"{leaving.Name} takes part in {(leaving.OpenCases == 1 ? "1 open case" : $"{leaving.OpenCases} open cases")} and "
                + "holds no other post here. These must be handed over first, so that no case loses its person"
        );
        var open = _holdings.Find(holding => holding.Until is null);
        Refuse(
            open?.From > until,
            "end-before-start",
            $"{leaving.Name} has held this post since {Day(open?.From)}: it cannot end before that"
        );
        if (open is null)
        {
            _holdings.Add(open = new PostHolding(this, HolderId!.Value, leaving.Name, null));
        }

        open.End(until);
        (HolderId, DeputyId, AwayUntil) = (null, null, null);
    }

    private static string? Day(DateOnly? day) => day is { } known ? DateWords.WithoutWeekday(known) : null;

    private static void Refuse(bool broken, string code, string sentence)
    {
        if (broken)
        {
            throw new RuleBrokenException(Refusal.NotNow(code, sentence));
        }
    }
}
