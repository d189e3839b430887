using System.Runtime.CompilerServices;

namespace EscalationPortal.Architecture.Tests;

/// <summary>The source as it stands in this repository.</summary>
internal static class SourceFiles
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Folder(), "../.."));
    private static readonly string[] Foreign = ["bin", "obj", "node_modules", "wwwroot", "Migrations"];

    /// <summary>Files below a folder with their paths from the root, without what tools made.</summary>
    public static IEnumerable<(string Name, string Text)> Of(string folder, string pattern = "*.cs") =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(name => !name.Split('/').Intersect(Foreign).Any())
            .Select(name => (name, File.ReadAllText(Path.Combine(Root, name))));

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
