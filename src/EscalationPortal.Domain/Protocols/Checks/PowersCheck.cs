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

        if (protocol.Powers.PolicyReferral is { } referral)
        {
            BoardCheck.CheckBoardStage("$.powers.policyReferral.stage", referral.Stage, protocol, faults);
        }
    }
}
