using System.Security.Cryptography;
using System.Text;

namespace EscalationPortal.Web.Hosting;

/// <summary>What one embedded server keeps on disk: its data, its password, and the lock that makes one portal its owner.</summary>
internal sealed class PostgresFolder : IDisposable
{
    /// <summary>Where root keeps what the server's account must reach, when the checkout lies out of that account's reach.</summary>
    public const string OutsideCheckouts = "/var/lib/escalation-portal";

    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Enterable = Private | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly string root;
    private readonly FileStream owned;

    private PostgresFolder(string root, FileStream owned)
    {
        this.root = root;
        this.owned = owned;
    }

    public string Data => Path.Combine(root, "data");
    public string UnfinishedData => Path.Combine(root, "data.new");
    public string PasswordFile => Path.Combine(root, "password");
    public bool HasData => Directory.Exists(Data);

    /// <summary>
    /// `.data/postgres` of the checkout, so that two clones never share; when root's server account cannot get there, a folder named
    /// after the checkout's path.
    /// </summary>
    public static string OfThisCheckout()
    {
        var checkout = Checkout.Root;
        if (new ServerAccount().CanReach(checkout))
            return Path.Combine(checkout, ".data", "postgres");
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(checkout)))[..12];
        return Path.Combine(OutsideCheckouts, $"{Path.GetFileName(checkout)}-{name}");
    }

    /// <summary>Takes the folder for this process, making it if need be.</summary>
    /// <exception cref="StartupFailureException">It cannot be written, or another portal owns it.</exception>
    public static PostgresFolder Own(string root)
    {
        Create(root);
        var lockFile = Path.Combine(root, "lock");
        try
        {
            return new PostgresFolder(root, new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException cause)
        {
            throw NotWritable(root, cause);
        }
        catch (IOException cause) when (File.Exists(lockFile))
        {
            throw new StartupFailureException(
                $"Another portal is running on {root}: use that one, or stop it before you start this one.",
                cause
            );
        }
        catch (IOException cause)
        {
            throw NotWritable(root, cause);
        }
    }

    /// <summary>
    /// Creates the folder and those above it, whatever the umask: the server's account passes through, nobody else lists them.
    /// </summary>
    public static void Create(string folder)
    {
        if (Directory.Exists(folder))
            return;
        if (Path.GetDirectoryName(folder) is { } above)
            Create(above);
        try
        {
            Directory.CreateDirectory(folder);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(folder, Enterable);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(folder, cause);
        }
    }

    public string NewPassword()
    {
        var password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        File.Delete(PasswordFile);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = Private; // in a user's profile on Windows, where strangers have no access
        using var writer = new StreamWriter(PasswordFile, options);
        writer.Write(password);
        return password;
    }

    public string Password()
    {
        try
        {
            return File.ReadAllText(PasswordFile);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new StartupFailureException(
                $"The password of the database in {root} cannot be read: run the portal as the user who made that folder, or "
                    + "remove the folder to begin with an empty database.",
                cause
            );
        }
    }

    public void Dispose() => owned.Dispose();

    private static StartupFailureException NotWritable(string folder, Exception cause) =>
        new(
            $"The folder {folder} cannot be written: give it to the user who runs the portal, or set ConnectionStrings__Portal to "
                + "a server of your own.",
            cause
        );
}
