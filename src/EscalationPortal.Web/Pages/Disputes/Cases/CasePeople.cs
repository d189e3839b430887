using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Disputes.Cases;

/// <summary>People of one side with their parts.</summary>
public sealed record PeopleGroup(string Heading, LadderSide? Side, IReadOnlyList<CasePerson> People, Guid? AgencyId = null);

/// <summary>A person and what they do in the case.</summary>
public sealed record CasePerson(string Name, bool IsYou, string Words);

/// <summary>Who takes part, by side, and who sees the case. A bypassed manager takes no part and is not listed.</summary>
public static class CasePeople
{
    public static IReadOnlyList<PeopleGroup> Groups(CaseView view) =>
        [
            .. new[] { Of(view, Side.Escalating), Of(view, Side.Receiving), Panel(view), Others(view) }.Where(group =>
                group.People.Count > 0
            ),
        ];

    /// <summary>How many people see the case, and from where the board does.</summary>
    public static string WhoSees(CaseView view)
    {
        var seeing = view.Dispute.Participants.Count(place => place.Sees);
        var people = seeing == 1 ? "Only one person sees this case" : $"Only these {seeing} people see this case";
        var now = view.Protocol.Roles.Where(role => view.Dispute.OpenTo.Contains(role.Key)).Select(role => role.Label).ToList();
        var later = view
            .Protocol.Bodies.SelectMany(
                body => body.Roles.Where(role => role.SeesFrom is not null && !view.Dispute.OpenTo.Contains(role.Key)),
                (body, role) => (body.Name, Stage: view.Protocol.Stage(role.SeesFrom!).Name)
            )
            .Distinct()
            .Select(seen => $" {seen.Name} sees it from {seen.Stage}.");
        return now.Count > 0 ? $"{people}, and as the board: {CaseWords.List(now)}." : $"{people}.{string.Concat(later)}";
    }

    private static PeopleGroup Of(CaseView view, Side side)
    {
        var state = view.Dispute.SideState(side);
        var there = view
            .Dispute.Participants.Where(place => place.Side == side && !place.Bypassed)
            .OrderByDescending(place => place.PersonId == state.Practitioner.PersonId)
            .ToList();
        var named = new[] { state.LineManager, state.SeniorManager }
            .OfType<Party>()
            .Where(party => !there.Exists(place => place.PersonId == party.PersonId))
            .DistinctBy(party => party.PersonId)
            .Where(party => party.PersonId != view.Dispute.Route?.Bypassed?.PersonId)
            .Select(party => new CasePerson(party.Name, false, $"{party.Post}, named; sees the case once a stage opens with this post"));
        return new PeopleGroup(
            state.AgencyName,
            CaseWords.Of(side),
            [.. there.Select(place => Person(view, place, state.Holder)), .. named],
            state.AgencyId
        );
    }

    /// <summary>Who sits on the panel that stands, and who sat on one before.</summary>
    private static PeopleGroup Panel(CaseView view) =>
        new(
            view.Stage.Panel?.Label ?? string.Empty,
            null,
            [.. view.Dispute.Participants.Where(place => place.Parts == Relation.PanelMember).Select(place => Person(view, place, null))]
        );

    private static PeopleGroup Others(CaseView view) =>
        new(
            "Other agencies",
            null,
            [
                .. view
                    .Dispute.Participants.Where(place => place.Side is null && !place.Bypassed && place.Parts != Relation.PanelMember)
                    .Select(place => Person(view, place, null)),
            ]
        );

    private static CasePerson Person(CaseView view, Participant place, Party? holder)
    {
        List<string> words = [place.Side is null ? $"{place.Post}, {place.AgencyName}" : place.Post];
        var before = view.Dispute.Successions.LastOrDefault(one => one.To.PersonId == place.PersonId)?.From.Name;
        words.AddRange(
            !place.Sees && view.Dispute.Successions.LastOrDefault(one => one.From.PersonId == place.PersonId) is { } next
                ? [$"handed over to {next.To.Name} on {DateWords.WithoutWeekday(LondonTime.DateOf(next.At))}"]
                : [.. Parts(place, holder, before), .. before is null ? Array.Empty<string>() : [$"took over from {before}"]]
        );
        return new CasePerson(place.Name, place.PersonId == view.Viewer.SelfId, string.Join(", ", words));
    }

    private static IEnumerable<string> Parts(Participant place, Party? holder, string? before)
    {
        if (place.Parts.HasFlag(Relation.Raiser))
        {
            yield return before is null ? "raised the dispute" : "stands for whoever raised the dispute";
        }

        if (place.Parts.HasFlag(Relation.Recipient))
        {
            yield return "the named recipient";
        }

        if (place.PersonId == holder?.PersonId)
        {
            yield return "acts for this side now";
        }

        if (place.Parts.HasFlag(Relation.Supporter))
        {
            yield return "supports the person who raised it";
        }

        if (place.Parts.HasFlag(Relation.Adviser))
        {
            yield return "advises as safeguarding lead";
        }

        if (place.Parts.HasFlag(Relation.Involved))
        {
            yield return "gives the agency's view";
        }

        if (place.Parts.HasFlag(Relation.Mediator))
        {
            yield return place.Sees ? "mediates, and decides nothing" : "mediated; sees the case no longer";
        }
        else if (!place.Sees)
        {
            yield return place.Parts == Relation.PanelMember
                ? "no longer sits on it, and does not see the case"
                : "does not see the case yet";
        }
    }
}
