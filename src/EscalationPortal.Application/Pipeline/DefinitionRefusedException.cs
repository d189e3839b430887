using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Application.Pipeline;

/// <summary>A definition that cannot be published.</summary>
/// <param name="faults">Everything that is wrong with it.</param>
public sealed class DefinitionRefusedException(IReadOnlyList<DefinitionFault> faults)
    : Exception($"The definition has faults: {string.Join("; ", faults)}")
{
    public IReadOnlyList<DefinitionFault> Faults { get; } = faults;
}
