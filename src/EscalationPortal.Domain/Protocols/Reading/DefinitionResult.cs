namespace EscalationPortal.Domain.Protocols.Reading;

/// <summary>The outcome of reading a definition: a protocol, or everything that is wrong with the text.</summary>
/// <param name="Protocol">Null when there is any fault.</param>
/// <param name="Faults">Empty when the definition is right.</param>
public sealed record DefinitionResult(Protocol? Protocol, IReadOnlyList<DefinitionFault> Faults);

/// <summary>One thing that is wrong in a definition.</summary>
/// <param name="Path">JSON path of the place, such as <c>$.stages[2].escalating.tier</c>.</param>
/// <param name="Reason">What is wrong there, in plain words.</param>
public sealed record DefinitionFault(string Path, string Reason)
{
    /// <summary>Path and reason in one line.</summary>
    public override string ToString() => $"{Path} {Reason}";
}
