using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Protocols;

/// <summary>What there is to say about a stage. What the protocol does not have is not mentioned.</summary>
public static class StageFacts
{
    public static IEnumerable<SummaryFact> Of(Stage stage, Protocol protocol)
    {
        if (stage.IsBoard)
        {
            yield return new SummaryFact("Acts for the board", string.Join(", or ", stage.Bodies.Select(body => protocol.Body(body).Name)));
        }

        if (stage.Repeatable)
        {
            yield return new SummaryFact("How often", "as often as the agencies have tiers, or not at all");
        }

        if (stage.Recorded.Count > 0)
        {
            yield return new SummaryFact("Recorded", Sentences(stage.Recorded));
        }

        yield return new SummaryFact("Told", stage.Told);
        yield return new SummaryFact("Timescale", Timescale(stage.Timescale));
        foreach (var clock in protocol.Clocks.Where(clock => clock.Stage == stage.Key))
        {
            yield return new SummaryFact("Clock", ClockWords.Of(clock, protocol));
        }
        foreach (var fact in Extras(stage, protocol))
        {
            yield return fact;
        }

        yield return new SummaryFact("Ends", stage.Ends);
    }

    private static IEnumerable<SummaryFact> Extras(Stage stage, Protocol protocol)
    {
        if (stage.Statement is { } statement)
        {
            yield return new SummaryFact("Said to the counterpart", $"“{statement}”");
        }

        if (stage.Advice is { } advice)
        {
            yield return new SummaryFact(
                "Asked",
                advice.Label + (advice.NotWhenEscalatorLeads ? ", unless that is who escalates" : string.Empty)
            );
        }

        if (stage.JointMeeting is { } meeting)
        {
            yield return new SummaryFact(
                "May be called",
                $"{meeting.Label}; invited: {Invited(meeting.Invitees, protocol)}, of both sides"
            );
        }

        if (stage.Consultation is { } consultation)
        {
            yield return new SummaryFact("Inside each agency", consultation.Label + (consultation.Each ? ", on each side" : string.Empty));
        }

        if (stage.Discussion is { } talk)
        {
            var modes =
                talk.Modes.Count == 0 ? string.Empty : $", {string.Join(" or ", talk.Modes.Select(mode => mode.Label.ToLowerInvariant()))}";
            yield return new SummaryFact(
                "Discussion",
                $"{talk.Need.ToString().ToLowerInvariant().Replace("reasoned", "expected", StringComparison.Ordinal)}{modes}"
            );
        }

        if (stage.Fields.Count > 0)
        {
            yield return new SummaryFact("Written down", string.Join("; ", stage.Fields.Select(part => part.Label)));
        }

        if (stage.MembersOf is { } members)
        {
            yield return new SummaryFact("Stands here", $"members of {protocol.Body(members).Name}");
        }

        foreach (var step in stage.BoardSteps)
        {
            yield return new SummaryFact("First", step.Label);
        }

        if (stage.Information is { } information)
        {
            yield return new SummaryFact("Information", information.Text);
        }

        if (stage.Panel is { } panel)
        {
            yield return new SummaryFact(panel.Label, panel.Text);
        }

        if (stage.Receipt)
        {
            yield return new SummaryFact("Decision", "each side and the person who raised it confirm that they received it");
        }

        if (stage.Decision is { } decision)
        {
            yield return new SummaryFact("May be decided", decision.Text);
        }

        if (stage.Confirmation == Confirmation.Written)
        {
            yield return new SummaryFact("Agreement", "confirmed in writing by both parties, over the same text");
        }

        if (stage.Confirmation == Confirmation.Signatures)
        {
            yield return new SummaryFact("Agreement", "signed by the escalator and the recipient whom the form names");
        }
    }

    /// <summary>In the document's own terms, never turned into a figure (R-013).</summary>
    private static string Timescale(Timescale timescale) =>
        (timescale.Wording is { } wording ? $"{timescale.Stated}; in the protocol’s words “{wording}”" : timescale.Stated)
        + (timescale.HoursSince is { } what ? $"; the hours since {what} are shown" : string.Empty);

    private static string Invited(IEnumerable<Tier> tiers, Protocol protocol) => string.Join(", ", tiers.Select(protocol.Words.TierName));

    private static string Sentences(IEnumerable<string> items) => string.Join("; ", items);
}
