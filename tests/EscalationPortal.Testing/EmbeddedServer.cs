using System.Security.Cryptography;
using EscalationPortal.Application.Data;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Hosting;

namespace EscalationPortal.Testing;

/// <summary>
/// The PostgreSQL that the build fetched, in this process's keeping. A server with a template is made once for each build of the
/// portal: its files are kept in the checkout, and other test processes, of this run or a later one, start on a copy of them.
/// </summary>
internal static class EmbeddedServer
{
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan MadeWithin = TimeSpan.FromMinutes(10);

    // stopped in good order, so that the copies need no repair; and with a short journal, which would be copied too
    private static readonly PostgresProfile Kept = PostgresProfile.Throwaway with
    {
        StopMode = "fast",
        Settings = [.. PostgresProfile.Throwaway.Settings, "min_wal_size=32MB"],
    };

    private static readonly Lazy<string> Build = new(KeyOfThisBuild);

    /// <summary>An empty one.</summary>
    public static Task<TestServer> StartAsync() => StartAsync(ThrowawayFolder.OfThisProcess("empty"));

    /// <summary>One with a template.</summary>
    /// <param name="template">Its name.</param>
    /// <param name="make">Makes it on a new server.</param>
    public static async Task<TestServer> StartWithAsync(string template, Func<TestServer, Task> make)
    {
        var shelf = Path.Combine(Checkout.Root, ".data", "tests");
        var kept = Path.Combine(shelf, $"{template}-{Build.Value}");
        var folder = ThrowawayFolder.OfThisProcess(template);
        Directory.CreateDirectory(shelf);
        await using (await OneAtATimeAsync(Path.Combine(shelf, $"{template}.lock")))
        {
            if (!Directory.Exists(kept))
            {
                await MakeAsync(folder, make);
                foreach (var outdated in Directory.EnumerateDirectories(shelf, $"{template}-*"))
                    Directory.Delete(outdated, recursive: true);
                Copy(folder, $"{kept}.unfinished");
                Directory.Move($"{kept}.unfinished", kept);
            }
            else
            {
                Copy(kept, folder);
            }
        }

        return await StartAsync(folder);
    }

    private static async Task<TestServer> StartAsync(string folder)
    {
        var server = await EmbeddedPostgres.StartAsync(folder, PostgresProfile.Throwaway);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => ThrowawayFolder.Discard(folder);
        return new TestServer(server.SuperuserConnectionString, server.ConnectionString);
    }

    private static async Task MakeAsync(string folder, Func<TestServer, Task> make)
    {
        await using var server = await EmbeddedPostgres.StartAsync(folder, Kept);
        await make(new TestServer(server.SuperuserConnectionString, server.ConnectionString));
    }

    private static async Task<FileStream> OneAtATimeAsync(string path)
    {
        for (var waited = TimeSpan.Zero; ; waited += AskAgainAfter)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < MadeWithin)
            {
                await Task.Delay(AskAgainAfter); // another test process makes it
            }
        }
    }

    /// <summary>
    /// Changes with everything that a template is made of: the code, the definitions inside it, and the server's version.
    /// </summary>
    private static string KeyOfThisBuild()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var type in new[] { typeof(Dispute), typeof(PortalDb), typeof(EmbeddedPostgres), typeof(EmbeddedServer) })
            hash.AppendData(type.Module.ModuleVersionId.ToByteArray());
        hash.AppendData(File.ReadAllBytes(Path.Combine(Checkout.Root, "src", "EscalationPortal.Web", "postgres", "package-lock.json")));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    /// <summary>With the folders' modes: the server refuses a data folder that strangers may enter.</summary>
    private static void Copy(string from, string to)
    {
        if (Directory.Exists(to))
            Directory.Delete(to, recursive: true);
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(to);
        else
            Directory.CreateDirectory(to, File.GetUnixFileMode(from));
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
