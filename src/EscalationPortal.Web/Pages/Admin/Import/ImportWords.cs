using EscalationPortal.Application.Admin.Import.Plans;

namespace EscalationPortal.Web.Pages.Admin.Import;

/// <summary>What a file would change, in plain words.</summary>
public static class ImportWords
{
    /// <summary>Changes of one kind that are listed.</summary>
    public const int Most = 100;

    /// <summary>One kind of change.</summary>
    public static string Of(ImportKind kind) =>
        kind switch
        {
            ImportKind.AgencyAdded => "Agencies added",
            ImportKind.AgencyChanged => "Agencies changed",
            ImportKind.PostAdded => "Posts added",
            ImportKind.PostChanged => "Posts changed",
            ImportKind.HolderChanged => "Holders changed",
            ImportKind.DeputyChanged => "Deputies changed",
            ImportKind.PersonInvited => "People invited",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
