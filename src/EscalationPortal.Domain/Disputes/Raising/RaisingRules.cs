using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <summary>What must hold before a dispute exists.</summary>
internal static class RaisingRules
{
    public static void Check(Protocol protocol, RaisedDispute raised)
    {
        Require(
            raised.Recipient.PersonId != raised.Raiser.PersonId,
            "recipient-is-raiser",
            "Choose somebody else: you cannot address the concern to yourself."
        );
        Require(
            raised.Alone is null || protocol.Powers.Alone is not null,
            "no-such-power",
            "This protocol has no rule by which one person takes every stage alone."
        );
        Require(
            raised.Alone is null || raised.Route is null,
            "alone",
            "You take every stage in person; nobody stands above you to go around."
        );
        Require(raised.Supporter is null || protocol.Intake.Supporter, "no-such-power", "This protocol has no supporter.");
        Require(
            raised.Recipient.AgencyId != raised.Raiser.AgencyId
                || protocol.Powers.AroundOwnManagement is not null
                || protocol.Intake.WithinAgency,
            "own-agency",
            "This protocol is for a disagreement with another agency."
        );
        CheckManagers(protocol, raised);
        CheckStart(protocol, raised);
        CheckSubject(protocol, raised);
        Require(
            new[] { raised.Route?.Chosen ?? raised.LineManager, raised.SeniorManager, raised.Supporter, raised.Lead }.All(own =>
                own?.PersonId != raised.Recipient.PersonId
            ),
            "other-side",
            $"{raised.Recipient.Name} is the recipient and cannot stand on your side as well."
        );
        if (raised.Route is { } route)
        {
            CheckRoute(protocol, raised.Raiser, route, raised.SeniorManager);
            Require(
                route.Bypassed is not { } around
                    || (around.PersonId != raised.Recipient.PersonId && around.PersonId != raised.Supporter?.PersonId),
                "bypassed-manager",
                $"{route.Bypassed?.Name} is the manager you want to go around, and takes no part in the case."
            );
        }
    }

    public static void CheckRoute(Protocol protocol, Party raiser, OwnRoute route, Party? seniorManager)
    {
        var power = protocol.Powers.AroundOwnManagement;
        Require(
            power?.Routes.Any(choice => choice.Key == route.Key) == true,
            "no-such-power",
            "This protocol has no such route around one's own management."
        );
        Require(route.Chosen.AgencyId == raiser.AgencyId, "route-in-own-agency", "Choose somebody of your own agency.");
        Require(route.Chosen.PersonId != raiser.PersonId, "route-to-self", "Choose somebody else: you cannot put the concern to yourself.");
        Require(
            route.Bypassed is null || (route.Bypassed.AgencyId == raiser.AgencyId && route.Bypassed.PersonId != raiser.PersonId),
            "bypassed-not-own-manager",
            "Only a manager of your own agency can be gone around."
        );
        Require(
            route.Chosen.PersonId != route.Bypassed?.PersonId,
            "bypassed-manager",
            $"{route.Chosen.Name} is the manager you want to go around; choose somebody else."
        );
        Require(
            route.Bypassed is null || seniorManager?.PersonId != route.Bypassed.PersonId,
            "bypassed-manager",
            $"{route.Bypassed?.Name} is the manager you want to go around, and cannot be named as senior manager."
        );
    }

    /// <summary>Only a risk of immediate harm lets a dispute start later, with a reason .</summary>
    private static void CheckStart(Protocol protocol, RaisedDispute raised)
    {
        if (raised.Start is not { } late)
        {
            return;
        }

        if (LateStart.Refuse(protocol, raised.Intake.Risk.Yes) is { } refusal)
        {
            throw new RuleBrokenException(refusal);
        }

        Require(protocol.Stages.Skip(1).Any(stage => stage.Key == late.Stage), "start-stage", "Choose the stage at which it starts.");
        Require(!string.IsNullOrWhiteSpace(late.Reason), "no-reason", "Say why it starts at this stage.");
        CheckPractitioners(protocol.Stage(late.Stage), late, raised);
        Require(late.Escalating.AgencyId == raised.Raiser.AgencyId, "manager-of-other-agency", "Choose somebody of your own agency.");
        Require(
            late.Receiving is null || late.Receiving.AgencyId == raised.Recipient.AgencyId,
            "counterpart-agency",
            $"Choose a counterpart of {raised.Recipient.AgencyName}."
        );
    }

    /// <summary>
    /// At the practitioners' own tier the two who disagree stand in person, above it the raiser does not.
    /// </summary>
    private static void CheckPractitioners(Stage stage, LateStart late, RaisedDispute raised)
    {
        var raiserStands = late.Escalating.PersonId == raised.Raiser.PersonId;
        Require(
            raiserStands || stage.Escalating.Tier > Tier.Practitioner,
            "start-not-practitioner",
            $"{stage.Name} is yours: nobody stands there for you."
        );
        Require(
            !raiserStands || stage.Escalating.Tier == Tier.Practitioner || raised.Alone is not null,
            "own-manager",
            $"{stage.Name} is for a manager of your agency: choose who stands there."
        );
        Require(
            stage.Receiving?.Tier != Tier.Practitioner || late.Receiving?.PersonId == raised.Recipient.PersonId,
            "start-not-practitioner",
            $"{stage.Name} is between the two who disagree: {raised.Recipient.Name} stands there for {raised.Recipient.AgencyName}."
        );
    }

    /// <summary>A dispute names a person, unless its category is a general one between two agencies .</summary>
    private static void CheckSubject(Protocol protocol, RaisedDispute raised)
    {
        var general = protocol.Categories.FirstOrDefault(category => category.Key == raised.Intake.Category)?.WithoutPerson == true;
        Require(
            !raised.Subject.IsNobody || general,
            "subject-missing",
            "Say whom it is about: only a general issue between two agencies names no person."
        );
    }

    private static void CheckManagers(Protocol protocol, RaisedDispute raised)
    {
        var named = protocol.Stages.Any(stage => stage.NamesManagers);
        Require(
            !named || raised is { LineManager: not null, SeniorManager: not null },
            "managers-not-named",
            "Name the line manager and the senior manager who handle this in your agency."
        );
        var own =
            raised.Alone is not null
            || (raised.LineManager?.PersonId != raised.Raiser.PersonId && raised.SeniorManager?.PersonId != raised.Raiser.PersonId);
        Require(own, "own-manager", "You can name yourself as manager only if you take every stage in person.");
        Require(
            new[] { raised.LineManager, raised.SeniorManager }.All(manager =>
                manager is null || manager.AgencyId == raised.Raiser.AgencyId
            ),
            "manager-of-other-agency",
            "Name managers of your own agency."
        );
    }

    private static void Require(bool holds, string code, string sentence)
    {
        if (!holds)
        {
            throw new RuleBrokenException(Refusal.NotNow(code, sentence));
        }
    }
}
