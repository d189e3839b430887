namespace EscalationPortal.Application.Data.Demo;

/// <summary>The invented person who runs the platform of the demonstration, and works in no partnership.</summary>
public static class DemoPlatform
{
    public static DemoPerson Person { get; } = new("saoirse", DemoCast.IdOf("saoirse"), "Saoirse Lindqvist-Obi", "Platform", "Creates partnerships") { Partnership = "Who runs the portal" };
}
