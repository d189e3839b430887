using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Application.Disputes;

/// <summary>
/// Asked by handlers that look something up before the verb: somebody whose act it is not reads the rule, not a fault of the form.
/// </summary>
internal static class ActionPermission
{
    public static void Require(Dispute dispute, Act act, DisputeAction action)
    {
        if (DisputeWorkflow.Refuse(dispute, act.Protocol, act.Actor, action) is { } refusal)
        {
            throw new RuleBrokenException(refusal);
        }
    }
}
