using EscalationPortal.Domain.Protocols.Checks.Fields;
using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>A power that exists can be used.</summary>
internal static class PowersCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        if (protocol.Powers.Alone is { Reasons.Count: 0 })
        {
            faults.Wrong("$.powers.alone.reasons", "needs at least one circumstance that gives the power");
        }

        if (protocol.Powers.AroundOwnManagement is { Routes.Count: 0 })
        {
            faults.Wrong("$.powers.aroundOwnManagement.routes", "needs at least one route");
        }

        if (protocol.Powers.NotTakenUp is { } notTakenUp)
        {
            NotTakenUp("$.powers.notTakenUp", notTakenUp, protocol, faults);
        }

        if (protocol.Powers.PolicyReferral is { } referral)
        {
            BoardCheck.CheckBoardStage("$.powers.policyReferral.stage", referral.Stage, protocol, faults);
            if (referral.By == Tier.Board)
            {
                faults.Wrong("$.powers.policyReferral.by", "must be a tier of the two sides");
            }

            if (
                referral.Field is { } key
                && protocol
                    .Stages.FirstOrDefault(stage => stage.Key == referral.Stage)
                    ?.Asked(FieldMoment.Entry)
                    .All(field => field.Key != key) == true
            )
            {
                faults.Wrong(
                    "$.powers.policyReferral.field",
                    "names no field that this stage asks on entry",
                    FormFieldCheck.Lists(protocol)
                );
            }
        }

        KeyCheck.Roles(protocol).CheckReferences("$.powers.startLater.roles", protocol.Powers.StartLater?.Roles ?? [], faults);
        if (protocol.Powers.ProviderRoute is { } route)
        {
            Provider("$.powers.providerRoute", route, protocol, faults);
        }
    }

    private static void NotTakenUp(string path, NotTakenUpPower power, Protocol protocol, FaultList faults)
    {
        if (protocol.Powers.AroundOwnManagement is not null)
        {
            faults.Wrong(path, "cannot stand beside aroundOwnManagement, whose routes are the ways on");
        }

        if (power.Ways.Count == 0)
        {
            faults.Wrong($"{path}.ways", "needs at least one way on");
        }

        KeyCheck.Signposts(protocol).CheckReference($"{path}.signpost", power.Signpost, faults);
    }

    private static void Provider(string path, ProviderRoutePower route, Protocol protocol, FaultList faults)
    {
        KeyCheck.Stages(protocol).CheckReference($"{path}.stage", route.Stage, faults);
        KeyCheck.Bodies(protocol).CheckReference($"{path}.body", route.Body, faults);
        KeyCheck.Contacts(protocol).CheckReference($"{path}.contact", route.Contact, faults);
        if (route.Sectors.Count == 0)
        {
            faults.Wrong($"{path}.sectors", "needs at least one sector whose agencies have the route");
        }
    }
}
