using System.Diagnostics;
using System.Globalization;

namespace EscalationPortal.Web.Hosting;

/// <summary>The data folder and the commands that make, run and stop a server over it.</summary>
internal sealed class PostgresCluster(PostgresFolder folder, PostgresBinaries binaries, ServerAccount account, PostgresProfile profile)
{
    public const string Superuser = "postgres";

    /// <summary>Leaves a data folder that no server runs on: made now if there was none, freed from a survivor if there was one.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (!folder.HasData)
        {
            await CreateAsync(cancellationToken);
            return;
        }

        // a server that is ending removes files, so it is gone before the folder is handed over
        if (SurvivorRuns())
            await StopAsync(cancellationToken);
        await account.TakeOverAsync(folder.Data, cancellationToken);
    }

    public IReadOnlyList<string> Arguments(int port) =>
        [
            "-D",
            folder.Data,
            "-p",
            port.ToString(CultureInfo.InvariantCulture),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            .. profile.Settings.SelectMany(setting => (string[])["-c", setting]),
        ];

    /// <summary>Ends sessions, writes everything down unless it is thrown away, and waits until the server is gone.</summary>
    public Task StopAsync(CancellationToken cancellationToken) =>
        ServerAccount.RunAsync(
            account.Command(binaries.PgCtl, ["stop", "-D", folder.Data, "-m", profile.StopMode, "-w", "-t", "60"]),
            cancellationToken
        );

    /// <summary>Made aside and moved into place, so that an interrupted first start leaves nothing half made.</summary>
    private async Task CreateAsync(CancellationToken cancellationToken)
    {
        var password = folder.NewPassword();
        var passwordForInit = folder.UnfinishedData + ".password";
        if (Directory.Exists(folder.UnfinishedData))
            Directory.Delete(folder.UnfinishedData, recursive: true);
        Directory.CreateDirectory(folder.UnfinishedData);
        File.Copy(folder.PasswordFile, passwordForInit, overwrite: true);
        await account.TakeOverAsync(folder.UnfinishedData, cancellationToken);
        await account.TakeOverAsync(passwordForInit, cancellationToken);
        var (exitCode, output) = await ServerAccount.RunAsync(
            account.Command(
                binaries.InitDb,
                [
                    "-D",
                    folder.UnfinishedData,
                    "-U",
                    Superuser,
                    "--pwfile",
                    passwordForInit,
                    "--auth=scram-sha-256",
                    // Unicode letters fold and compare alike on every operating system
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    .. profile.InitArguments,
                ]
            ),
            cancellationToken
        );
        File.Delete(passwordForInit);
        if (exitCode != 0)
            throw new StartupFailureException(
                $"PostgreSQL could not make its data folder {folder.Data} ({StartupFailureException.Reason(LastLine(output))}): "
                    + "free disk space or fix the folder's owner, then start again."
            );
        Directory.Move(folder.UnfinishedData, folder.Data);
    }

    /// <summary>A server left by a killed portal. The process id alone could be another's by now, after a restart of the machine.</summary>
    private bool SurvivorRuns()
    {
        var named = Path.Combine(folder.Data, "postmaster.pid");
        if (!File.Exists(named) || !int.TryParse(File.ReadLines(named).FirstOrDefault(), CultureInfo.InvariantCulture, out var id))
            return false;
        try
        {
            using var process = Process.GetProcessById(id);
            return process.ProcessName == "postgres";
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string LastLine(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(line => line.Contains("error:", StringComparison.Ordinal))
        ?? output;
}
