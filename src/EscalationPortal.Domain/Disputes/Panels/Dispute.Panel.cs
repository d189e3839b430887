using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Disputes;

/// <content>A panel comes about, is changed, is cancelled (R-136, R-137, R-143).</content>
public sealed partial class Dispute
{
    /// <summary>The panels convened for it, in order; at most one stands.</summary>
    public IReadOnlyList<Panel> Panels { get; private set; } = [];

    /// <summary>When the panel that stands meets or met; null when none stands.</summary>
    public DateTimeOffset? PanelAt { get; private set; }

    /// <summary>The panel that stands; null before one is convened and after it was cancelled.</summary>
    public Panel? PanelNow => Panels is [.., { Cancelled: null } panel] ? panel : null;

    /// <summary>Convenes a panel of the board's representatives from as many agencies as the protocol says (R-136).</summary>
    /// <exception cref="RuleBrokenException">Not that many agencies; somebody who is no representative or has a part in the case; a
    /// side's agency left out without a reason (R-137); a time that has passed.</exception>
    public void ConvenePanel(Act act, PanelPlan plan)
    {
        Allow(act, DisputeAction.ConvenePanel);
        var rule = act.Protocol.Stage(StageKey).Panel!;
        RequirePlan(act, rule, plan);
        var panel = new Panel(
            Guid.CreateVersion7(act.Now),
            act.Now,
            act.Actor.Name,
            plan.Sitting,
            [.. plan.Seats.Select(seat => new PanelMember(seat.Person))]
        )
        {
            WhyWithout = WhyWithout(plan),
        };
        Keep([.. Panels, panel]);
        Seat(act, panel.Members);
        Invite(act, rule, panel, $"You are invited: {rule.Label}, {When(panel)}.");
        NotifyOthers(act, $"A {rule.Label} is convened for {When(panel)}.");
        Record(act, DisputeAction.ConvenePanel, $"{rule.Label} convened", new Written { Facts = FactsOf(panel) });
    }

    /// <summary>
    /// Changes day, place or members; calendars are told of the same meeting anew. Only who convenes it changes its members.
    /// </summary>
    public void RearrangePanel(Act act, PanelPlan plan)
    {
        Allow(act, DisputeAction.RearrangePanel);
        var (rule, before) = (act.Protocol.Stage(StageKey).Panel!, PanelNow!);
        var same = plan
            .Seats.Select(seat => seat.Person.PersonId)
            .ToHashSet()
            .SetEquals(before.Members.Select(member => member.Person.PersonId));
        if (!same && !rule.IsConvenedBy(act.Actor))
        {
            throw new RuleBrokenException(
                Refusal.Forbidden(
                    "panel-convener",
                    $"Only {RolesInWords(act.Protocol, rule.ConvenedBy)} chooses who sits on the {rule.Label}."
                )
            );
        }

        RequirePlan(act, rule, plan);
        var panel = before with
        {
            Sitting = plan.Sitting,
            Members =
            [
                .. plan.Seats.Select(seat =>
                    before.Members.FirstOrDefault(member => member.Person.PersonId == seat.Person.PersonId) ?? new PanelMember(seat.Person)
                ),
            ],
            WhyWithout = WhyWithout(plan),
            Sequence = before.Sequence + 1,
        };
        Keep([.. Panels.SkipLast(1), panel]);
        var left = before.Members.Where(member => !panel.Seats(member.Person.PersonId)).ToList();
        Unseat(act, rule, panel, left);
        Seat(act, panel.Members);
        Invite(act, rule, panel, $"It has changed: {rule.Label}, {When(panel)}.");
        NotifyOthers(act, $"The {rule.Label} has changed: {When(panel)}.");
        Record(act, DisputeAction.RearrangePanel, $"{rule.Label} changed", new Written { Facts = FactsOf(panel) });
    }

    /// <summary>Cancels the panel. It stays cancelled; another may be convened, or the board resolves it directly.</summary>
    public void CancelPanel(Act act, string reason)
    {
        Allow(act, DisputeAction.CancelPanel);
        RequireReason(reason);
        var (rule, panel) = (act.Protocol.Stage(StageKey).Panel!, PanelNow!);
        CallOff(act, rule, panel);
        NotifyOthers(act, $"The {rule.Label} of {When(panel)} is cancelled.");
        Record(
            act,
            DisputeAction.CancelPanel,
            $"{rule.Label} cancelled",
            new Written(reason) { Facts = [new Fact("Was to meet", When(panel))] }
        );
    }

    /// <summary>Sides whose agency has no seat; each asks for a reason (R-137).</summary>
    public IReadOnlyList<string> WithoutSeat(IEnumerable<Party> members)
    {
        var agencies = members.Select(member => member.AgencyId).ToHashSet();
        return
        [
            .. new[] { Escalating, Receiving }.Where(side => !agencies.Contains(side.AgencyId)).Select(side => side.AgencyName).Distinct(),
        ];
    }

    private void RequirePlan(Act act, PanelRule rule, PanelPlan plan)
    {
        Require(plan.Sitting.StartsAt > act.Now, "panel-in-past", $"The {rule.Label} has to meet after now: choose a later day or time.");
        foreach (var seat in plan.Seats)
        {
            Require(
                seat.Represents,
                "not-a-representative",
                $"{seat.Person.Name} is not a representative of an agency on the board. The {rule.Label} consists of its "
                    + "representatives."
            );
            RefuseBypassed(seat.Person);
            Require(
                _participants.Find(place => place.PersonId == seat.Person.PersonId)?.Side is null,
                "panel-has-part",
                $"{seat.Person.Name} takes part in this case for a side and cannot sit on the {rule.Label} as well."
            );
        }

        var agencies = plan.Seats.Select(seat => seat.Person.AgencyId).Distinct().Count();
        Require(
            agencies == rule.Agencies,
            "panel-agencies",
            $"The {rule.Label} consists of the board’s representatives from exactly {rule.Agencies} agencies; you chose {agencies}. "
                + "Several people of one agency count as one."
        );
        var without = WithoutSeat(plan.Seats.Select(seat => seat.Person));
        Require(
            without.Count == 0 || !string.IsNullOrWhiteSpace(plan.WhyWithout),
            "panel-without-side",
            $"{string.Join(" and ", without)} is in dispute here and not on the {rule.Label}. Include it where possible, or say "
                + "why it is not."
        );
    }

    private void CallOff(Act act, PanelRule rule, Panel panel)
    {
        var off = panel with { Sequence = panel.Sequence + 1, Cancelled = new PanelCancelled(act.Actor.Name, act.Now) };
        Keep([.. Panels.SkipLast(1), off]);
        Invite(act, rule, off, $"It is cancelled: {rule.Label} of {When(panel)}.");
        foreach (var member in off.Members)
        {
            Leaves(member);
        }
    }

    /// <summary>A case that ends otherwise takes the panel that stands with it.</summary>
    private void StandDown(Act act)
    {
        if (PanelNow is { DecidedAt: null } panel)
        {
            CallOff(act, act.Protocol.Stage(StageKey).Panel!, panel);
        }
    }

    private string? WhyWithout(PanelPlan plan) => WithoutSeat(plan.Seats.Select(seat => seat.Person)).Count == 0 ? null : plan.WhyWithout;

    private void Keep(IReadOnlyList<Panel> panels)
    {
        Panels = panels;
        PanelAt = PanelNow?.Sitting.StartsAt;
    }

    /// <summary>Members read the case for as long as they sit (R-136).</summary>
    private void Seat(Act act, IEnumerable<PanelMember> members)
    {
        foreach (var member in members)
        {
            Admit(act, member.Person, null, Relation.PanelMember);
        }
    }

    private void Leaves(PanelMember member) =>
        _participants.Find(place => place.PersonId == member.Person.PersonId && place.Side is null)?.HandsOver();

    private void Unseat(Act act, PanelRule rule, Panel panel, IEnumerable<PanelMember> left)
    {
        foreach (var member in left)
        {
            Leaves(member);
            _notices.Add(
                new Notice(
                    member.Person.PersonId,
                    null,
                    StageName(act.Protocol),
                    $"You no longer sit on the {rule.Label}.",
                    "You were invited to it.",
                    Urgent
                )
                {
                    Calendar = Note(rule, panel, cancelled: true),
                }
            );
        }
    }

    /// <summary>
    /// Members, those who hold it for the two sides, and the roles that convene and arrange it have it in their calendars.
    /// </summary>
    private void Invite(Act act, PanelRule rule, Panel panel, string what)
    {
        var note = Note(rule, panel, panel.Cancelled is not null);
        var people = panel
            .Members.Select(member => member.Person)
            .Concat(new[] { Escalating.Holder, Receiving.Holder }.OfType<Party>())
            .DistinctBy(person => person.PersonId);
        foreach (var person in people)
        {
            var why = panel.Seats(person.PersonId) ? "You sit on it for your agency." : "The case is with you for your side.";
            _notices.Add(new Notice(person.PersonId, null, StageName(act.Protocol), what, why, Urgent) { Calendar = note });
        }

        foreach (var role in rule.ConvenedBy.Union(rule.ArrangedBy))
        {
            _notices.Add(
                Notice.ToRole(role, StageName(act.Protocol), what, "Your role convenes or arranges it.", Urgent) with
                {
                    Calendar = note,
                }
            );
        }
    }

    private static CalendarNote Note(PanelRule rule, Panel panel, bool cancelled) =>
        new(panel.Id, panel.Sequence, rule.Label, panel.Sitting, cancelled);

    private static string When(Panel panel) => DateWords.Moment(panel.Sitting.StartsAt);

    private static IReadOnlyList<Fact> FactsOf(Panel panel) =>
        [
            new("Meets", When(panel)),
            new("Place or link", panel.Sitting.Place),
            new("Members", string.Join("\n", panel.Members.Select(member => $"{member.Person.NameAndPost}, {member.Person.AgencyName}"))),
            .. panel.WhyWithout is { } why ? new[] { new Fact("Why an agency in dispute is not on it", why) } : [],
        ];

    private static string RolesInWords(Protocol protocol, IEnumerable<string> roles) =>
        string.Join(" or ", roles.Select(protocol.RoleLabel));
}
