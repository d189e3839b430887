namespace EscalationPortal.Architecture.Tests;

/// <summary>Which part of the code may use which: docs/architecture.md draws the same arrows.</summary>
public sealed class ArrowTests
{
    [Fact]
    public void Domain_UsesNothingOfThePortalAndNoPackage()
    {
        Found.Nothing(Uses(CodeMap.DomainName, CodeMap.ApplicationName).Concat(Uses(CodeMap.DomainName, CodeMap.WebName)));
        Assert.All(
            typeof(EscalationPortal.Domain.Disputes.Dispute).Assembly.GetReferencedAssemblies(),
            reference => Assert.StartsWith("System", reference.Name, StringComparison.Ordinal)
        );
    }

    /// <summary>Else the others would find nothing for want of anything to look at.</summary>
    [Fact]
    public void Uses_OfEachLayerByTheNext_AreSeen()
    {
        Assert.NotEmpty(Uses(CodeMap.WebName, CodeMap.ApplicationName));
        Assert.NotEmpty(Uses(CodeMap.ApplicationName, CodeMap.DomainName));
    }

    [Fact]
    public void Application_DoesNotUseWeb() => Found.Nothing(Uses(CodeMap.ApplicationName, CodeMap.WebName));

    [Fact]
    public void Pages_DoNotUseTheDatabase() =>
        Found.Nothing(
            Uses($"{CodeMap.WebName}.Pages", $"{CodeMap.ApplicationName}.Data")
                .Where(use => use.EndsWith(".PortalDb", StringComparison.Ordinal))
        );

    [Theory]
    [InlineData(CodeMap.DomainName)]
    [InlineData(CodeMap.ApplicationName)]
    [InlineData($"{CodeMap.ApplicationName}.Disputes")]
    [InlineData($"{CodeMap.ApplicationName}.Admin")]
    [InlineData($"{CodeMap.ApplicationName}.Board")]
    [InlineData($"{CodeMap.ApplicationName}.Demo")]
    public void Folders_DoNotUseEachOtherBothWays(string parent)
    {
        var arrows = CodeMap
            .Uses.Where(use => CodeMap.IsIn(use.From, parent) && CodeMap.IsIn(use.To, parent))
            .Select(use => (From: Folder(parent, use.From), To: Folder(parent, use.To), Use: $"{Short(use.From)} uses {Short(use.To)}"))
            .Where(arrow => arrow.From != arrow.To)
            .ToLookup(arrow => (arrow.From, arrow.To), arrow => arrow.Use);
        var both = arrows
            .Where(one => string.CompareOrdinal(one.Key.From, one.Key.To) < 0 && arrows.Contains((one.Key.To, one.Key.From)))
            .Select(one =>
                $"{one.Key.From} and {one.Key.To}: {string.Join(", ", one.Take(3))}; "
                + $"{string.Join(", ", arrows[(one.Key.To, one.Key.From)].Take(3))}"
            );
        Found.Nothing(both);
    }

    /// <summary>What somebody outside sends is the command or the query; how it is handled concerns its own file alone.</summary>
    [Fact]
    public void Handlers_AreUsedByNobody() =>
        Found.Nothing(
            CodeMap
                .Uses.Where(use => use.To.EndsWith("Handler", StringComparison.Ordinal))
                .Where(use => CodeMap.IsIn(use.To, CodeMap.ApplicationName))
                .Select(use => $"{use.From} uses {use.To}")
        );

    private static IEnumerable<string> Uses(string from, string to) =>
        CodeMap.Uses.Where(use => CodeMap.IsIn(use.From, from) && CodeMap.IsIn(use.To, to)).Select(use => $"{use.From} uses {use.To}");

    /// <summary>The folder directly below; what stands in the parent itself is a folder of its own, ".".</summary>
    private static string Folder(string parent, string type)
    {
        var space = CodeMap.NamespaceOf(type);
        return space == parent ? "." : space[(parent.Length + 1)..].Split('.')[0];
    }

    private static string Short(string type) => type[(type.LastIndexOf('.') + 1)..];
}
