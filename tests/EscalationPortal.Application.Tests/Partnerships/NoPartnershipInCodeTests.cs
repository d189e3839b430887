using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Application.Tests.Partnerships;

/// <summary>
/// A partnership is a definition file: no line of the product knows one by name. The invented demonstration does.
/// </summary>
public sealed class NoPartnershipInCodeTests
{
    private static readonly string[] Looked = [".cs", ".cshtml", ".js", ".scss", ".targets", ".csproj"];

    [Fact]
    public void Source_ApartFromTheDemonstration_NamesNoPartnership()
    {
        var names = BuiltInDefinitions
            .Read()
            .Select(text => DefinitionReader.Read(text).Protocol!.Partnership)
            .SelectMany(partnership => new[] { partnership.Key, partnership.Name, $"{partnership.ReferencePrefix}-" })
            .ToList();
        var source = Path.Combine(Checkout(), "src");
        var files = Directory
            .EnumerateFiles(source, "*", SearchOption.AllDirectories)
            .Where(file =>
                Looked.Contains(Path.GetExtension(file))
                && !Path.GetRelativePath(source, file)
                    .Split(Path.DirectorySeparatorChar)
                    .Any(folder => folder is "Demo" or "bin" or "obj" or "node_modules" or "wwwroot")
            )
            .ToList();

        Assert.True(files.Count > 300, $"{files.Count} files");
        Assert.Empty(files.SelectMany(file => Named(file, names).Select(name => $"{Path.GetRelativePath(source, file)}: {name}")));
    }

    private static IEnumerable<string> Named(string file, List<string> names)
    {
        var text = File.ReadAllText(file);
        return names.Where(name => text.Contains(name, name.EndsWith('-') ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase));
    }

    private static string Checkout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EscalationPortal.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside their checkout.");
        }

        return folder.FullName;
    }
}
