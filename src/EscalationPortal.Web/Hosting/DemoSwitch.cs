namespace EscalationPortal.Web.Hosting;

/// <summary>
/// Whether this is a demonstration: invented people and cases, and a page that signs one in as any of them with one click.
/// </summary>
/// <param name="IsOn">Only ever in the Development environment.</param>
public sealed record DemoSwitch(bool IsOn)
{
    public static DemoSwitch Of(IConfiguration configuration, IHostEnvironment environment) =>
        new(environment.IsDevelopment() && configuration.GetValue<bool>("Demo:Enabled"));
}
