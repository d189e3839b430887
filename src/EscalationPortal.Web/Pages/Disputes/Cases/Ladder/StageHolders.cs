using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Pages.Shared.Ladder;

namespace EscalationPortal.Web.Pages.Disputes.Cases.Ladder;

/// <summary>Who stood, or would stand, on a rung where the case is not now. A side without a part has no holder.</summary>
public static class StageHolders
{
    /// <summary>Who stood there.</summary>
    public static StageHolder? Passed(CaseView view, Stage stage, Step step, Side side) =>
        PartOf(stage, side) is not { } part ? null
        : (side == Side.Escalating ? step.Escalating : step.Receiving) is { } party ? Of(view, party)
        : new StageHolder(part.Who);

    /// <summary>Who would stand there: a lone escalator, the named manager, or in the protocol's words whoever it is.</summary>
    public static StageHolder? Ahead(CaseView view, Stage stage, Side side)
    {
        if (PartOf(stage, side) is not { } part)
        {
            return null;
        }

        var state = view.Dispute.SideState(side);
        return stage.IsBoard ? new StageHolder(part.Who, part.Does)
            : side == Side.Escalating && view.Dispute.Alone is not null
                ? Of(view, state.Practitioner) with
                {
                    Post = $"{state.Practitioner.Post}, stays on",
                }
            : Named(state, part.Tier) is { } named ? Of(view, named)
            : new StageHolder(part.Who, "not named yet");
    }

    /// <summary>A person on the ladder.</summary>
    public static StageHolder Of(CaseView view, Party party) =>
        new(party.Name, party.Post) { IsYou = party.PersonId == view.Viewer.PersonId, Tier = view.Protocol.Words.TierName(party.Tier) };

    /// <summary>The manager named for a tier (R-033).</summary>
    public static Party? Named(SideState side, Tier tier) =>
        tier switch
        {
            Tier.LineManager => side.LineManager,
            Tier.SeniorManager => side.SeniorManager,
            _ => null,
        };

    /// <summary>One side's part in a stage.</summary>
    public static StagePart? PartOf(Stage stage, Side side) => side == Side.Escalating ? stage.Escalating : stage.Receiving;

    /// <summary>Why the tiers differ where one person takes every stage alone (R-047).</summary>
    public static string? Unequal(CaseView view, Stage stage)
    {
        if (
            view.Dispute.Escalating.ChainExhausted
            && view.Dispute.Alone is null
            && !stage.IsBoard
            && stage.Receiving is { } theirs
            && view.Dispute.Steps.LastOrDefault(step => step.IsAt(stage)) is { Escalating: { } stays }
            && stays.Tier != theirs.Tier
        )
        {
            return $"The management chain of {view.Dispute.Escalating.AgencyName} is exhausted: {stays.Name} goes on as "
                + $"{view.Protocol.Words.TierName(stays.Tier)}.";
        }

        if (
            view.Dispute.Alone is not { } alone
            || stage.IsBoard
            || stage.Receiving is null
            || stage.Receiving.Tier == view.Dispute.Escalating.Practitioner.Tier
        )
        {
            return null;
        }

        var reasons =
            view.Protocol.Powers.Alone?.Reasons.Where(reason => alone.Reasons.Contains(reason.Key))
                .Select(reason => $"\u201c{reason.Label}\u201d")
            ?? [];
        var why = CaseWords.List(reasons);
        return $"{view.Dispute.Escalating.Practitioner.Name} takes every stage in person for "
            + $"{view.Dispute.Escalating.AgencyName}{(why.Length == 0 ? string.Empty : $": {why}")}.";
    }
}
