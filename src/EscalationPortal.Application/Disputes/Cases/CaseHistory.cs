using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Application.Disputes.Cases;

/// <summary>What happened in a case, as far as one person may read it, with each correction beside what it corrects .</summary>
public sealed class CaseHistory
{
    private readonly ILookup<Guid, HistoryEntry> _corrections;

    /// <summary>Keeps entries in the order in which they happened.</summary>
    public CaseHistory(IReadOnlyList<HistoryEntry> entries)
    {
        Entries = entries;
        _corrections = entries.Where(entry => entry.Corrects is not null).ToLookup(entry => entry.Corrects!.Value);
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<HistoryEntry> Entries { get; }

    /// <summary>Corrections of an entry, oldest first.</summary>
    public IReadOnlyList<HistoryEntry> CorrectionsOf(HistoryEntry entry) => [.. _corrections[entry.Id]];

    /// <summary>The words of an entry as they count now.</summary>
    public string? TextOf(HistoryEntry entry) => _corrections[entry.Id].LastOrDefault()?.Text ?? entry.Text;

    /// <summary>What a correction replaced: the first version, or the correction before it.</summary>
    public string? Before(HistoryEntry correction)
    {
        var first = Entries.FirstOrDefault(entry => entry.Id == correction.Corrects);
        return _corrections[correction.Corrects ?? Guid.Empty].LastOrDefault(other => other.Number < correction.Number)?.Text
            ?? first?.Text;
    }

    /// <summary>The newest entry of an act; null when it was never done.</summary>
    public HistoryEntry? Latest(DisputeAction action) => Entries.LastOrDefault(entry => entry.Action == action);

    /// <summary>Entries made at a stage, without corrections, which show with what they correct.</summary>
    public IEnumerable<HistoryEntry> At(string stageKey) => Entries.Where(entry => entry.StageKey == stageKey && entry.Corrects is null);

    /// <summary>Entries of an act, oldest first.</summary>
    public IEnumerable<HistoryEntry> Of(DisputeAction action) => Entries.Where(entry => entry.Action == action);
}
