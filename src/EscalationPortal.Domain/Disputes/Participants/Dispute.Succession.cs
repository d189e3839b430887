namespace EscalationPortal.Domain.Disputes;

/// <content>How somebody who leaves or moves hands over what they have in a case.</content>
public sealed partial class Dispute
{
    /// <summary>Who took over from whom, in order; what was done before stays under the names of then.</summary>
    public IReadOnlyList<Succession> Successions { get; private set; } = [];

    /// <summary>
    /// Puts somebody else of the same agency in every place that a person has in an open case. The administrator of the agency asks for it,
    /// who has no part in the case and reads nothing of it; who may be that is asked before, elsewhere.
    /// </summary>
    /// <param name="act">Who asks for it, when.</param>
    /// <param name="from">Who hands over.</param>
    /// <param name="to">Who takes over.</param>
    /// <param name="why">Why, in words that whoever sees the case reads.</param>
    /// <exception cref="RuleBrokenException">The person has no place in it, or the other cannot have it.</exception>
    public void HandOver(Act act, Guid from, Party to, string why)
    {
        Require(EndedAt is null, "ended", "The case has ended; nothing of it is handed over.");
        var places = PlacesOf(from);
        Require(places.Count > 0, "no-place", "This person has no part in the case that could be handed over.");
        RequireReason(why);
        var place = _participants.Find(one => one.PersonId == from);
        var before = Known().FirstOrDefault(party => party?.PersonId == from) ?? AsParty(place!);
        Require(
            to.AgencyId == (place?.AgencyId ?? before.AgencyId),
            "successor-agency",
            $"Choose somebody of {place?.AgencyName ?? before.AgencyName}."
        );
        RefuseBypassed(to);
        var side = place is not null ? place.Side : SideNaming(from);
        if (side is { } stands)
        {
            RefuseOtherSide(to, stands);
        }

        RefuseBothEnds(from, to);
        Replace(from, to);
        if (place is not null)
        {
            var sees = place.Sees;
            place.HandsOver();
            Admit(act, to, side, place.Parts, sees);
        }

        Successions = [.. Successions, new Succession(before, to, act.Now, act.Actor.NameInFull)];
        var own = OwnSideOnly(act, place) ? side : null;
        Notify(act, to.PersonId, $"You took over what {before.Name} had in this case.", $"{act.Actor.NameInFull} handed it over to you.");
        if (own is null)
        {
            NotifyEverybody(act, $"{to.Name} took over from {before.Name}.");
        }

        Record(
            act,
            DisputeAction.HandOver,
            $"{to.Name} took over from {before.Name}",
            new Written(why, own)
            {
                Facts =
                [
                    new Fact("For", to.AgencyName),
                    new Fact("What was handed over", string.Join(", ", places)),
                    new Fact("Handed over by", act.Actor.NameInFull),
                ],
            }
        );
    }

    /// <summary>What somebody has in the case now, in words without anything of the case; none when they have nothing in it.</summary>
    public IReadOnlyList<string> PlacesOf(Guid person)
    {
        var place = _participants.Find(one => one.PersonId == person);
        (bool Has, string Words)[] all =
        [
            (Is(Escalating.Practitioner), "raised it"),
            (Is(Receiving.Practitioner) && place is not null, "named recipient"),
            (Is(Escalating.Holder) || Is(Receiving.Holder), "has it now for the agency"),
            (Is(Escalating.LineManager) || Is(Receiving.LineManager), "named line manager"),
            (Is(Escalating.SeniorManager) || Is(Receiving.SeniorManager), "named senior manager"),
            (Agreement is { } words && Enum.GetValues<Side>().Any(side => Is(words.Named(side)) && !words.SignedBy(side)), "is to sign"),
            (Involved.Any(agency => Is(agency.Speaker)), "speaks for an involved agency"),
            (Current.Advice.Any(asked => Is(asked.Of) && asked.GivenAt is null), "asked for advice"),
            (place?.Parts.HasFlag(Relation.Supporter) == true, "supports the raiser"),
        ];
        List<string> has = [.. all.Where(one => one.Has).Select(one => one.Words)];
        return place is { Bypassed: true } or { Sees: false, Parts: not Relation.None } or { Parts: Relation.PanelMember } && has.Count == 0
                ? []
            : has.Count > 0 ? has
            : place?.Sees == true ? ["stood at an earlier stage"]
            : [];

        bool Is(Party? party) => party?.PersonId == person;
    }

    /// <summary>Nobody becomes the manager of what they raised, or raises what they manage .</summary>
    private void RefuseBothEnds(Guid from, Party to)
    {
        if (Alone is not null)
        {
            return;
        }

        Party?[] managers =
        [
            Escalating.LineManager,
            Escalating.SeniorManager,
            StageKey == Steps[0].StageKey && Escalating.Holder?.PersonId == Escalating.Practitioner.PersonId ? null : Escalating.Holder,
        ];
        var manages = managers.Any(party => party?.PersonId == to.PersonId);
        Require(
            from != Escalating.Practitioner.PersonId || !manages,
            "own-manager",
            $"{to.Name} handles it as manager and cannot take over from whoever raised it."
        );
        Require(
            to.PersonId != Escalating.Practitioner.PersonId || managers.All(party => party?.PersonId != from),
            "own-manager",
            $"{to.Name} raised this and cannot handle it as manager as well."
        );
    }

    private void Replace(Guid from, Party to)
    {
        // somebody who holds posts of several agencies hands over for this one alone
        Party Now(Party party) => party.PersonId == from && party.AgencyId == to.AgencyId ? to : party;
        SideState Changed(SideState side) =>
            side with
            {
                Practitioner = Now(side.Practitioner),
                Holder = side.Holder is { } holder ? Now(holder) : null,
                LineManager = side.LineManager is { } line ? Now(line) : null,
                SeniorManager = side.SeniorManager is { } senior ? Now(senior) : null,
            };

        (Escalating, Receiving) = (Changed(Escalating), Changed(Receiving));
        Change(step =>
            step with
            {
                Escalating = step.Escalating is { } own ? Now(own) : null,
                Receiving = step.Receiving is { } other ? Now(other) : null,
                Advice = [.. step.Advice.Select(asked => asked.GivenAt is null ? asked with { Of = Now(asked.Of) } : asked)],
            }
        );
        Involved = [.. Involved.Select(agency => agency with { Speaker = Now(agency.Speaker) })];
        Agreement?.PassOn(from, to);
    }

    /// <summary>Whoever has what this person had: the last of those who took over.</summary>
    private Party Successor(Party party) =>
        Successions.LastOrDefault(one => one.From.PersonId == party.PersonId)?.To is { } next && next.PersonId != party.PersonId
            ? Successor(next)
            : party;

    private Side? SideNaming(Guid person) =>
        Names(Escalating, person) ? Side.Escalating
        : Names(Receiving, person) ? Side.Receiving
        : null;

    private static bool Names(SideState side, Guid person) =>
        side.LineManager?.PersonId == person || side.SeniorManager?.PersonId == person || side.Practitioner.PersonId == person;

    /// <summary>What only one's own side knows of stays there: preparation in one's own agency, advice, support.</summary>
    private bool OwnSideOnly(Act act, Participant? place) =>
        place is null
        || !_participants.Exists(other => other.Sees && other.Side is { } side && side != place.Side)
        || act.Protocol.Stage(StageKey).IsOwnSide
        || (place.Parts & ~(Relation.Adviser | Relation.Supporter)) == Relation.None;
}

/// <summary>That somebody took over what another had in a case.</summary>
/// <param name="From">Who had it.</param>
/// <param name="To">Who has it from then on.</param>
/// <param name="At">When.</param>
/// <param name="By">Name of whoever handed it over.</param>
public sealed record Succession(Party From, Party To, DateTimeOffset At, string By);
