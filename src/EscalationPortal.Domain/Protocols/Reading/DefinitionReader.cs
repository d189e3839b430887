using System.Text.Json;

namespace EscalationPortal.Domain.Protocols.Reading;

/// <summary>
/// Reads a protocol definition. A wrong one is refused with every fault: first its shape is read, then its sense is checked wherever
/// the shape could be read, so that neither hides the other.
/// </summary>
public static class DefinitionReader
{
    /// <summary>Reads the text of a definition file.</summary>
    public static DefinitionResult Read(string json)
    {
        var faults = new FaultList();
        try
        {
            using var document = JsonDocument.Parse(json);
            var protocol = new ShapeReader(faults).Read<Protocol>(document.RootElement);
            ProtocolCheck.Check(protocol, faults);
            return faults.Found.Count == 0 ? new DefinitionResult(protocol, []) : new DefinitionResult(null, faults.Found);
        }
        catch (JsonException broken)
        {
            return new DefinitionResult(null, [new DefinitionFault("$", NotJson(broken))]);
        }
    }

    private static string NotJson(JsonException broken)
    {
        var why = broken.Message.Split(" LineNumber:")[0];
        return broken.LineNumber is { } line
            ? $"is not JSON from line {line + 1}, column {broken.BytePositionInLine + 1} on: {why}"
            : $"is not JSON: {why}";
    }
}
