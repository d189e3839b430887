using System.Text.RegularExpressions;

namespace EscalationPortal.Architecture.Tests;

/// <summary>How the source looks: short lines, folders that can be overlooked, names that say what a type is.</summary>
public sealed partial class SourceTests
{
    private const int LongestLine = 140;
    private const int MostFilesInAFolder = 28;

    [Fact]
    public void Lines_AreNotTooLong() =>
        Found.Nothing(
            All.SelectMany(file =>
                file.Text.Split('\n')
                    .Index()
                    .Where(line => line.Item.TrimEnd('\r').Length > LongestLine)
                    .Select(line => $"{file.Name}:{line.Index + 1}")
            )
        );

    [Fact]
    public void Folders_HoldNoMoreThanOneCanOverlook() =>
        Found.Nothing(
            SourceFiles
                .Of("src", "*.cs*")
                .CountBy(file => file.Name[..file.Name.LastIndexOf('/')])
                .Where(folder => folder.Value > MostFilesInAFolder)
                .Select(folder => $"{folder.Key} has {folder.Value} files")
        );

    /// <summary>Names that say nothing, and metaphors that nobody would look for.</summary>
    [Fact]
    public void Types_BearNoNameThatSaysNothing() =>
        Found.Nothing(
            SourceFiles
                .Of("src")
                .SelectMany(file => Declared().Matches(file.Text).Select(match => match.Groups[1].Value))
                .Where(name => Empty().IsMatch(name))
        );

    private static IEnumerable<(string Name, string Text)> All =>
        new[] { "src", "tests", "bench" }.SelectMany(folder => SourceFiles.Of(folder, "*.cs*"));

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum) ([A-Z]\w+)")]
    private static partial Regex Declared();

    [GeneratedRegex("(?:(?<!Tag)Helper|Util|Utils|Utilities|Base|Service|Book|Door|Desk|Shelf)$")]
    private static partial Regex Empty();
}
