using System.Diagnostics;
using EscalationPortal.Application;
using EscalationPortal.Bench;
using EscalationPortal.Bench.Filling;
using EscalationPortal.Bench.Measuring;
using EscalationPortal.Bench.Serving;
using EscalationPortal.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

if (BenchOptions.Read(args) is not { } options)
{
    await Console.Error.WriteLineAsync(BenchOptions.Usage);
    return 1;
}

var configuration = new ConfigurationBuilder()
    .AddInMemoryCollection([new("EmbeddedPostgres:Folder", Path.Combine(".data", "bench"))])
    .AddEnvironmentVariables()
    .Build();
await using var database = await PortalDatabase.OpenAsync(configuration);
await using var services = BenchServices.Over(database.ConnectionString);
if (options.Command is "fill" or "all")
{
    await services.GetRequiredService<DatabaseStartup>().Run(CancellationToken.None);
    var watch = Stopwatch.StartNew();
    await new Filler(services, options.Disputes, options.Seed, TimeProvider.System.GetUtcNow()).FillAsync(CancellationToken.None);
    await Console.Error.WriteLineAsync($"{options.Disputes} disputes filled and checked in {watch.Elapsed.TotalSeconds:0} s");
}

if (options.Command is "serve")
{
    await using var served = await WebProcess.StartAsync(database.ConnectionString, CancellationToken.None);
    await Console.Error.WriteLineAsync($"{served.Address} (sign in at {served.Address}bench/sign-in?person=…); Ctrl-C stops it");
    await served.WaitAsync(CancellationToken.None);
}

if (options is { Command: "measure", Address: { } address })
{
    using var measurement = new Measurement(services, address, options.Seconds, options.Pages);
    await measurement.RunAsync(options.Clients, CancellationToken.None);
}
else if (options.Command is "measure" or "all")
{
    await using var web = await WebProcess.StartAsync(database.ConnectionString, CancellationToken.None);
    using var measurement = new Measurement(services, web.Address, options.Seconds, options.Pages);
    await measurement.RunAsync(options.Clients, CancellationToken.None);
}

return 0;
