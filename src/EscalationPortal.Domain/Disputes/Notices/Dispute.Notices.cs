using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>Who is told of an act, and what.</content>
public sealed partial class Dispute
{
    private void Notify(Act act, Guid? person, string what, string why)
    {
        var alreadyTold = _notices.FindIndex(_noticesBefore, notice => notice.PersonId == person && notice.What == what) >= 0;
        if (person is { } id && id != act.Actor.SelfId && !alreadyTold)
        {
            _notices.Add(new Notice(id, null, StageName(act.Protocol), what, why, Urgent));
        }
    }

    /// <summary>The raiser is told of every step (R-091 and the raiser's right never to lose sight).</summary>
    private void NotifyRaiser(Act act, string what) => Notify(act, Escalating.Practitioner.PersonId, what, "You raised it.");

    private void NotifyOtherHolder(Act act, string what)
    {
        var other = SideOf(act.Actor) == Side.Escalating ? Receiving.Holder : Escalating.Holder;
        Notify(act, other?.PersonId, what, "The case is with you for your side.");
    }

    private void NotifyHolders(Act act, string what)
    {
        Notify(act, Escalating.Holder?.PersonId, what, "The case is with you for your side.");
        Notify(act, Receiving.Holder?.PersonId, what, "The case is with you for your side.");
    }

    /// <summary>Tells all who have a part; an adviser's part ends with the advice.</summary>
    private void NotifyEverybody(Act act, string what)
    {
        foreach (var place in _participants.Where(place => place.Sees && place.Parts != Relation.Adviser))
        {
            Notify(act, place.PersonId, what, "You have a part in it.");
        }
    }

    /// <summary>The same, without those who have been told of this act in other words.</summary>
    private void NotifyOthers(Act act, string what)
    {
        var told = _notices.Skip(_noticesBefore).Select(notice => notice.PersonId).ToHashSet();
        foreach (var place in _participants.Where(place => place.Sees && place.Parts != Relation.Adviser && !told.Contains(place.PersonId)))
        {
            Notify(act, place.PersonId, what, "You have a part in it.");
        }
    }

    private void NotifyContact(Act act, Stage stage, string what)
    {
        foreach (var contact in act.Protocol.Contacts.Where(contact => contact.ReceivesReferrals == stage.Key))
        {
            _notices.Add(new Notice(null, contact.Key, stage.Name, what, $"{stage.Title} receives referrals at this address.", Urgent));
        }
    }

    /// <summary>What the protocol wants to be told beyond the people of the case, if it happened in this act .</summary>
    private void NotifyByRule(Act act)
    {
        foreach (var rule in act.Protocol.Notices.Where(rule => HappenedIn(rule.On, act)))
        {
            foreach (var role in rule.Roles)
            {
                _notices.Add(Notice.ToRole(role, StageName(act.Protocol), rule.What, "The protocol has your role told.", Urgent));
            }

            foreach (var contact in rule.Contacts)
            {
                _notices.Add(new Notice(null, contact, StageName(act.Protocol), rule.What, "The protocol has this address told.", Urgent));
            }

            var told = _notices.Skip(_noticesBefore).Select(notice => notice.PersonId).ToHashSet();
            foreach (
                var person in Steps
                    .SelectMany(step => new[] { step.Escalating, step.Receiving })
                    .Where(person => person is not null && rule.Tiers.Contains(person.Tier))
            )
            {
                if (!told.Contains(person!.PersonId))
                {
                    Notify(act, person.PersonId, rule.What, "You stood in it for your side.");
                }
            }
        }
    }

    /// <summary>Events that carry a date of their own are told when they are recorded.</summary>
    private bool HappenedIn(CaseMoment moment, Act act) =>
        moment.Event switch
        {
            CaseEvent.Discussed or CaseEvent.Agreed => _history[^1].Action == DisputeAction.RecordDiscussion
                && (moment.Stage is null || moment.Stage == StageKey)
                && (moment.Event == CaseEvent.Discussed || Current.Discussion!.Agreed),
            CaseEvent.Requested => _history[^1].Action == DisputeAction.RequestConversation
                && (moment.Stage is null || moment.Stage == StageKey),
            _ => Disputes.Clocks.When(moment, this) == act.Now,
        };

    /// <summary>
    /// The roles that act are told themselves, unless an address that somebody has verified receives referrals: to any other nothing is
    /// sent.
    /// </summary>
    private void NotifyBoard(Act act, Stage stage, string what)
    {
        if (act.Protocol.Contacts.Any(contact => contact.ReceivesReferrals == stage.Key && contact.TakesMail))
        {
            return;
        }

        var body = Current.Body ?? stage.Body!;
        foreach (var role in act.Protocol.Body(body).Roles.Where(role => role is { Acts: true, SeesFrom: not null }))
        {
            _notices.Add(Notice.ToRole(role.Key, stage.Name, what, "It has come to your role.", Urgent));
        }
    }
}
