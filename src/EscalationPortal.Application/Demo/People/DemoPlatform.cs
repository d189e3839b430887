namespace EscalationPortal.Application.Demo.People;

/// <summary>The invented person who runs the platform of the demonstration, and works in no partnership.</summary>
public static class DemoPlatform
{
    public static DemoPerson Person { get; } =
        new("saoirse", DemoPartnership.IdOf("saoirse"), "Saoirse Lindqvist-Obi", "Platform", "Creates partnerships")
        {
            Partnership = "Who runs the portal",
        };
}
