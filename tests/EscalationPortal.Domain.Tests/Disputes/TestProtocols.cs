using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>The published definition, and the same with powers given or taken away.</summary>
internal static class TestProtocols
{
    public const string Zero = "discussion",
        One = "one",
        Two = "two",
        Three = "three";
    public const string Officer = "partnership-officer",
        Secretary = "reviews-subgroup",
        Inbox = "partnership-inbox";
    public const string Above = "above",
        Sideways = "sideways";

    private static readonly Protocol Published = DefinitionReader
        .Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Definitions", "warwickshire.json")))
        .Protocol!;

    /// <summary>The definition as it ships, with a supporter whatever it says, so that attaching one is tested.</summary>
    public static Protocol WithSupporter { get; } = Published with { Intake = Published.Intake with { Supporter = true } };

    /// <summary>The definition as it ships, without a supporter, so that the switch is tested .</summary>
    public static Protocol Warwickshire { get; } = Published with { Intake = Published.Intake with { Supporter = false } };

    /// <summary>The same without any power.</summary>
    public static Protocol WithoutPowers { get; } = Warwickshire with { Powers = new Powers(null, null, null) };
}
