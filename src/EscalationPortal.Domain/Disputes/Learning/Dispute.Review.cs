using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>The review of an escalation that has ended .</content>
public sealed partial class Dispute
{
    /// <summary>The whole review; <see cref="ReviewFor"/> says what of it somebody may read.</summary>
    public CaseReview? Review { get; private set; }

    /// <summary>Reviews the escalation: every section for everybody who took part for a side, and a suggestion if there is one.</summary>
    public void ReviewEscalation(Act act, IReadOnlyList<FieldAnswer> answers, string? suggestion)
    {
        Allow(act, DisputeAction.ReviewEscalation);
        var (rule, written) = (act.Protocol.Review!, Answered(act, AskedInReview(act.Protocol), answers));
        Review = new CaseReview(
            PartyOf(act.Actor),
            act.Now,
            [.. Reviewed().Select(place => Of(place, rule, written))],
            string.IsNullOrWhiteSpace(suggestion) ? null : suggestion
        );
        foreach (var place in Reviewed())
        {
            Notify(
                act,
                place.PersonId,
                "The escalation was reviewed. You read what is written of you.",
                "You took part in it for your side."
            );
        }

        foreach (var role in rule.By.Where(OpenTo.Contains))
        {
            _notices.Add(
                Notice.ToRole(role, StageName(act.Protocol), "The escalation was reviewed.", "Your role reviews escalations.", Urgent)
            );
        }

        Record(act, DisputeAction.ReviewEscalation, $"{rule.Label}: done");
    }

    /// <summary>One field a section for everybody who took part for a side, person by person.</summary>
    public IReadOnlyList<Field> AskedInReview(Protocol protocol) =>
        [
            .. from place in Reviewed()
            from section in protocol.Review?.Sections ?? []
            select new Field(
                KeyOf(place, section),
                $"{place.Name}: {section.Label}",
                FieldKind.Text,
                Hint: $"{place.Post}, {place.AgencyName}",
                Required: true
            ),
        ];

    /// <summary>
    /// The review as far as somebody may read it: the reviewing roles all of it, who is reviewed what is written of themselves. Nobody
    /// reads it as a deputy.
    /// </summary>
    public CaseReview? ReviewFor(Actor actor, Protocol protocol) =>
        Review is not { } review || actor.By is not null ? null
        : protocol.Review?.By.Any(role => actor.Holds(role) && OpenTo.Contains(role)) == true ? review
        : review.People.Any(person => person.PersonId == actor.PersonId)
            ? review with
            {
                People = [.. review.People.Where(person => person.PersonId == actor.PersonId)],
            }
        : null;

    private IEnumerable<Participant> Reviewed() =>
        _participants
            .Where(place => place is { Side: not null, Bypassed: false } && (place.Parts & Stood) != Relation.None)
            .OrderBy(place => place.Side)
            .ThenBy(place => place.Since)
            .ThenBy(place => place.Name, StringComparer.Ordinal);

    private static ReviewedPerson Of(Participant place, ReviewRule rule, IReadOnlyList<Fact> written) =>
        new(
            place.PersonId,
            place.Name,
            place.Post,
            place.AgencyName,
            [
                .. rule.Sections.Select(section => new Fact(
                    section.Label,
                    written.First(fact => fact.Field == KeyOf(place, section)).Value,
                    section.Key
                )),
            ]
        );

    private static string KeyOf(Participant place, Choice section) => $"{section.Key}/{place.PersonId:N}";
}
