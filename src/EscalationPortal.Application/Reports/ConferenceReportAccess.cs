using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Reports;

/// <summary>The way to reports of differences seen in meetings; a partnership whose protocol has none has nothing here .</summary>
internal static class ConferenceReportAccess
{
    /// <summary>The protocol's rule.</summary>
    /// <exception cref="NotFoundException">The protocol has no such reports.</exception>
    public static async Task<ConferenceReportRule> WithConferenceReports(
        this ProtocolProvider protocols,
        Actor actor,
        CancellationToken cancellationToken
    )
    {
        var (_, protocol) = await protocols.InForce(actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        return protocol.ConferenceReport ?? throw new NotFoundException();
    }

    public static bool Reports(this ConferenceReportRule rule, Actor actor) => rule.By.Any(actor.Holds);

    public static bool Reads(this ConferenceReportRule rule, Actor actor) => rule.ReadBy.Any(actor.Holds);

    public static void RequireReporter(this ConferenceReportRule rule, Actor actor)
    {
        if (!rule.Reports(actor))
        {
            throw new RuleBrokenException(
                Refusal.Forbidden("no-reporter", "Only the role that the protocol names reports differences seen in meetings.")
            );
        }
    }

    public static void RequireReader(this ConferenceReportRule rule, Actor actor)
    {
        if (!rule.Reads(actor) && !rule.Reports(actor))
        {
            throw new RuleBrokenException(
                Refusal.Forbidden("no-conference-reports", "Only the roles that the protocol names read these reports.")
            );
        }
    }
}
