using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Hosting;

/// <summary>
/// <c>publish file.json</c>: puts a definition into force and ends, without serving a page. A new key makes a new partnership.
/// </summary>
internal static class PublishCommand
{
    private const string Word = "publish";

    /// <summary>The file to publish, empty when it was forgotten; null when the portal is to be served.</summary>
    public static string? FileOf(string[] args) => args is [Word, ..] ? args.ElementAtOrDefault(1) ?? string.Empty : null;

    /// <summary>The settings among the arguments.</summary>
    public static string[] Settings(string[] args) => FileOf(args) is null ? args : [.. args.Skip(2)];

    /// <summary>Publishes the file and says which version it became.</summary>
    /// <exception cref="StartupFailureException">The file cannot be read, or the definition has faults: all of them are named.</exception>
    public static async Task PublishAsync(this WebApplication app, string file)
    {
        var cancellationToken = app.Lifetime.ApplicationStopping;
        var definition = await ReadAsync(file, cancellationToken);
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContextAsync(cancellationToken);
        try
        {
            var published = await new DefinitionPublisher(db, app.Services.GetRequiredService<TimeProvider>()).Publish(
                definition,
                cancellationToken
            );
            var (name, page) = (published.Partnership.Name, $"/protocols/{published.Partnership.Key}");
            Console.WriteLine(
                published.IsNew
                    ? $"Version {published.Version} of {name} is in force: {page}"
                    : $"This text is version {published.Version} of {name} already: {page}"
            );
        }
        catch (DefinitionRefusedException refused)
        {
            throw new StartupFailureException(
                $"{file} is not published; put this right and publish it again:{Environment.NewLine}"
                    + $"{string.Join(Environment.NewLine, refused.Faults.Select(fault => $"  {fault}"))}",
                refused
            );
        }
    }

    private static async Task<string> ReadAsync(string file, CancellationToken cancellationToken)
    {
        // "dotnet run" works in the project's folder, whoever calls it stands in another
        var path = Path.Combine(Environment.GetEnvironmentVariable("PWD") ?? Environment.CurrentDirectory, file);
        try
        {
            return await File.ReadAllTextAsync(path, cancellationToken);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new StartupFailureException(
                $"{path} cannot be read ({StartupFailureException.Reason(cause)}): give the path of a definition.",
                cause
            );
        }
    }
}
