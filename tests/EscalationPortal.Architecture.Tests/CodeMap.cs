using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using EscalationPortal.Application;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Architecture.Tests;

/// <summary>The compiled code as a graph: which type uses which, and in which folder each stands.</summary>
internal static class CodeMap
{
    public const string DomainName = "EscalationPortal.Domain";
    public const string ApplicationName = "EscalationPortal.Application";
    public const string WebName = "EscalationPortal.Web";

    private static readonly ArchUnitNET.Domain.Architecture Code = new ArchLoader()
        .LoadAssemblies(typeof(Dispute).Assembly, typeof(PortalApplication).Assembly, typeof(Program).Assembly)
        .Build();

    /// <summary>All types of the portal that somebody wrote, those inside other types counted with the outer one.</summary>
    public static IReadOnlyList<IType> Types { get; } =
    [.. Code.Types.Where(type => type.FullName.StartsWith("EscalationPortal.", StringComparison.Ordinal))];

    /// <summary>Each use of one type by another, both by the full name of the outermost type.</summary>
    public static IReadOnlyList<(string From, string To)> Uses { get; } =
    [
        .. Types
            .SelectMany(type => type.Dependencies.Select(use => (From: Outer(type.FullName), To: Outer(use.Target.FullName))))
            .Where(use => use.From != use.To && use.To.StartsWith("EscalationPortal.", StringComparison.Ordinal))
            .Distinct(),
    ];

    /// <summary>The namespace of an outermost type, which is its folder.</summary>
    public static string NamespaceOf(string type) => type[..type.LastIndexOf('.')];

    /// <summary>Whether a type stands in a namespace or below it.</summary>
    public static bool IsIn(string type, string space) =>
        NamespaceOf(type) is var own && (own == space || own.StartsWith($"{space}.", StringComparison.Ordinal));

    private static string Outer(string name)
    {
        var end = name.IndexOfAny(['+', '/', '<', '`']);
        return end < 0 ? name : name[..end].TrimEnd('.');
    }
}
