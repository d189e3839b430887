using EscalationPortal.Application;
using EscalationPortal.Web;
using EscalationPortal.Web.Hosting;

try
{
    var builder = WebApplication.CreateBuilder(PublishCommand.Settings(args));
    builder.AddPortalLogging();
    builder.UseDefaultAddress();

    await using var database = await PortalDatabase.OpenAsync(builder.Configuration);
    builder.Services.AddPortalApplication(database.ConnectionString);
    builder.Services.AddPortalHealth(database.ConnectionString);
    builder.Services.AddPortalWeb(DemoSwitch.Of(builder.Configuration, builder.Environment));

    await using var app = builder.Build();
    await app.PrepareDatabaseAsync(database.ConnectionString);
    if (PublishCommand.FileOf(args) is { } file)
    {
        await app.PublishAsync(file);
        return 0;
    }

    app.UsePortalWeb();
    app.MapPortalHealth();

    await app.ListenAsync();
    app.PrintBanner();
    await app.WaitForShutdownAsync();
    return 0;
}
catch (StartupFailureException failure)
{
    await Console.Error.WriteLineAsync(failure.Message);
    return 1;
}

public sealed partial class Program;
