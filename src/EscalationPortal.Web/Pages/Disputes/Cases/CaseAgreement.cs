using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Disputes.Cases;

/// <summary>An agreement as the case shows it: the words, who signed them when, or why they no longer count.</summary>
public sealed record CaseAgreement(Agreement Words, string Heading, StateTag State, IReadOnlyList<CaseSignature> Signatures)
{
    /// <summary>Who recorded the words; for an earlier wording also why it no longer counts.</summary>
    public required string Meta { get; init; }

    /// <summary>All wordings, the one that counts first, then the latest.</summary>
    public static IReadOnlyList<CaseAgreement> All(CaseView view) =>
        [
            .. view
                .Dispute.Agreements.OrderBy(words => words.IsVoid)
                .ThenByDescending(words => words.Number)
                .Select(words => Of(view, words)),
        ];

    private static CaseAgreement Of(CaseView view, Agreement words)
    {
        var stage = view.Protocol.Stage(words.StageKey);
        var signed = stage.Confirmation != Confirmation.None;
        var done = stage.Confirmation == Confirmation.Written ? "confirmed" : "signed";
        var recorded = $"Recorded by {words.RecordedBy.NameAndPost}, {DateWords.FullMoment(words.RecordedAt)}.";
        var meta =
            words.IsVoid ? $"{recorded} {words.VoidedBecause} Since {DateWords.FullMoment(words.VoidedAt!.Value)} it no longer counts."
            : signed ? recorded
            : $"{recorded} {stage.Name} asks for no signature.";
        return new CaseAgreement(
            words,
            words.IsVoid ? $"Earlier wording, {stage.Name}" : $"Agreement at {stage.Name}",
            StateOf(words, signed, done),
            signed ? [Signed(view, words, Side.Escalating), Signed(view, words, Side.Receiving)] : []
        )
        {
            Meta = meta,
        };
    }

    private static StateTag StateOf(Agreement words, bool signed, string done) =>
        words.IsVoid ? new StateTag(StateKind.Plain, "No longer counts")
        : !signed || words.IsComplete ? new StateTag(StateKind.Agreed, signed ? $"Both have {done}" : "Agreed")
        : new StateTag(StateKind.Waiting, done == "signed" ? "Waiting for signatures" : "Waiting for written confirmation by both");

    private static CaseSignature Signed(CaseView view, Agreement words, Side side) =>
        new(
            side,
            view.Dispute.SideState(side).AgencyName,
            words.Named(side),
            words.Signatures.FirstOrDefault(signature => signature.Side == side)
        );
}

/// <summary>One side's signature, or the person whose signature is missing.</summary>
public sealed record CaseSignature(Side Side, string Agency, Party Named, Signature? Signature);
