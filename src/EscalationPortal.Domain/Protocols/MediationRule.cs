namespace EscalationPortal.Domain.Protocols;

/// <summary>
/// Mediation beside the ladder: offered by the board, accepted or declined by both sides. It decides nothing.
/// </summary>
/// <param name="Label">Its name.</param>
/// <param name="Text">What it is for, in the protocol's words.</param>
/// <param name="OfferedBy">Keys of the roles that offer a mediator in a case that they see .</param>
/// <param name="Mediators">Key of the role that mediators hold; it sees nothing by itself, and its body says why a mediator decides
/// nothing.</param>
/// <param name="Kinds">Who may mediate, such as the Independent Chair or a partner organisation .</param>
/// <param name="Outcomes">What a side may make of the way forward, such as adopted in part.</param>
/// <param name="Track">Key of the track that a mediation answers and ends; null when none.</param>
public sealed record MediationRule(
    string Label,
    string Text,
    IReadOnlyList<string> OfferedBy,
    string Mediators,
    IReadOnlyList<Choice> Kinds,
    IReadOnlyList<Choice> Outcomes,
    string? Track = null
)
{
    /// <summary>What a kind of mediator is called; a key that this version no longer has stays as it is.</summary>
    public string KindLabel(string key) => LabelIn(Kinds, key);

    /// <summary>What an outcome is called.</summary>
    public string OutcomeLabel(string key) => LabelIn(Outcomes, key);

    private static string LabelIn(IReadOnlyList<Choice> choices, string key) =>
        choices.FirstOrDefault(choice => choice.Key == key)?.Label ?? key;
}
