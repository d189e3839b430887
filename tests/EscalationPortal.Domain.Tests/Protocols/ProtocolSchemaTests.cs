namespace EscalationPortal.Domain.Tests.Protocols;

public sealed class ProtocolSchemaTests
{
    private const string Renew = "RENEW_PROTOCOL_SCHEMA";

    [Fact]
    public void Schema_AsPublished_SaysWhatTheTypesSay()
    {
        var file = Path.Combine(Definitions.SourceFolder(), "protocol.schema.json");
        var schema = ProtocolSchema.Generate();
        if (Environment.GetEnvironmentVariable(Renew) == "1")
        {
            File.WriteAllText(file, schema);
        }

        var published = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;
        Assert.True(
            published == schema,
            $"protocol.schema.json no longer says what the record types say. Run this test with {Renew}=1 and commit the file."
        );
    }
}
