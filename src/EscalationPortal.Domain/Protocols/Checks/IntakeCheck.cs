using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>
/// Nobody who is stopped, at a screening question or until a referral is made, is left without a place to go.
/// </summary>
internal static class IntakeCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        if (protocol.Intake.ImmediateRisk.Referral is { } referral)
        {
            Referral("$.intake.immediateRisk.referral", referral, protocol, faults);
        }

        if (protocol.Intake.OwnAgency is not null && (protocol.Intake.WithinAgency || protocol.Powers.AroundOwnManagement is not null))
        {
            faults.Wrong(
                "$.intake.ownAgency",
                "says where a disagreement within one agency goes, but this protocol takes it up",
                "$.intake.withinAgency",
                "$.powers.aroundOwnManagement"
            );
        }

        foreach (var (i, question) in protocol.Intake.Screening.Index())
        {
            var path = $"$.intake.screening[{i}]";
            if (question is { Yes: ScreeningEffect.Stop, Signpost: null })
            {
                faults.Wrong($"{path}.signpost", "is missing: who is stopped here must be shown where to go", $"{path}.yes");
            }

            if (question.Yes == ScreeningEffect.AroundOwnManagement && protocol.Powers.AroundOwnManagement is null)
            {
                faults.Wrong(
                    $"{path}.yes",
                    "leads around one's own management, but the protocol has no such power",
                    "$.powers.aroundOwnManagement"
                );
            }
        }
    }

    private static void Referral(string path, ReferralFirst referral, Protocol protocol, FaultList faults)
    {
        KeyCheck.Contacts(protocol).CheckReferences($"{path}.contacts", referral.Contacts, faults);
        if (referral.Contacts.Count == 0)
        {
            faults.Wrong($"{path}.contacts", "needs at least one contact to whom the referral is made");
        }

        if (referral.DayEndsAt is < 1 or > 24)
        {
            faults.Wrong($"{path}.dayEndsAt", "must be an hour of the day, 1 to 24");
        }
    }
}
