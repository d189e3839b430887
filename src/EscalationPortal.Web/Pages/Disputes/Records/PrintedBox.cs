using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Web.Pages.Disputes.Records;

/// <summary>One box of a printed form.</summary>
/// <param name="Number">Its place, counted from one.</param>
/// <param name="Box">As the protocol prescribes it.</param>
/// <param name="Parts">What stands in it, one paragraph each.</param>
public sealed record PrintedBox(int Number, FormBox Box, IReadOnlyList<PrintedPart> Parts)
{
    public bool IsSignature => Box.Fill is FormFill.EscalatorSignature or FormFill.RecipientSignature;

    /// <summary>A narrative may run over the page; the other boxes stay together.</summary>
    public bool IsLong =>
        Box.Fill
            is FormFill.Summary
                or FormFill.AsRaised
                or FormFill.Response
                or FormFill.AgreedOutcomes
                or FormFill.History
                or FormFill.BoardOutcome
                or FormFill.Field;
}

/// <summary>A paragraph in a box.</summary>
/// <param name="Text">As it was typed.</param>
/// <param name="Heading">Stands before it, strong.</param>
/// <param name="Meta">Stands after it: author and date.</param>
public sealed record PrintedPart(string? Text, string? Heading = null, string? Meta = null);
