using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Protocols;

/// <summary>What there is to say about a stage. What the protocol does not have is not mentioned.</summary>
public static class StageFacts
{
    public static IEnumerable<Fact> Of(Stage stage, Protocol protocol)
    {
        if (stage.Body is { } body)
        {
            yield return new Fact("Acts for the board", protocol.Body(body).Name);
        }

        if (stage.Recorded.Count > 0)
        {
            yield return new Fact("Recorded", Sentences(stage.Recorded));
        }

        yield return new Fact("Told", stage.Told);
        yield return new Fact("Timescale", Timescale(stage.Timescale));
        foreach (var fact in Extras(stage, protocol))
        {
            yield return fact;
        }

        yield return new Fact("Ends", stage.Ends);
    }

    private static IEnumerable<Fact> Extras(Stage stage, Protocol protocol)
    {
        if (stage.Statement is { } statement)
        {
            yield return new Fact("Said to the counterpart", $"“{statement}”");
        }

        if (stage.Advice is { } advice)
        {
            yield return new Fact("Asked", advice.Label + (advice.NotWhenEscalatorLeads ? ", unless that is who escalates" : string.Empty));
        }

        if (stage.JointMeeting is { } meeting)
        {
            yield return new Fact("May be called", $"{meeting.Label}; invited: {Invited(meeting.Invitees, protocol)}, of both sides");
        }

        if (stage.Confirmation == Confirmation.Signatures)
        {
            yield return new Fact("Agreement", "signed by the escalator and the recipient whom the form names");
        }
    }

    /// <summary>In the document's own terms, never turned into a figure .</summary>
    private static string Timescale(Timescale timescale) =>
        timescale.Wording is { } wording ? $"{timescale.Stated}; in the protocol’s words “{wording}”" : timescale.Stated;

    private static string Invited(IEnumerable<Tier> tiers, Protocol protocol) => string.Join(", ", tiers.Select(protocol.Words.TierName));

    private static string Sentences(IEnumerable<string> items) => string.Join("; ", items);
}
