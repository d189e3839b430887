namespace EscalationPortal.Web.Hosting;

/// <summary>The clone of the repository this program was built in, if it still stands in one.</summary>
internal static class Checkout
{
    private const string Mark = "EscalationPortal.sln";

    public static string Root =>
        Above(AppContext.BaseDirectory)
        ?? Above(Directory.GetCurrentDirectory())
        ?? throw new StartupFailureException(
            "No database is named and this is not a checkout of the repository, which brings its own: set "
                + "ConnectionStrings__Portal to a PostgreSQL connection string."
        );

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
                return folder.FullName;
        }

        return null;
    }
}
