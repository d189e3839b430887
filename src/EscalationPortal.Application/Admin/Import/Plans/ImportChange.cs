namespace EscalationPortal.Application.Admin.Import.Plans;

/// <summary>What kind of thing a file would do.</summary>
public enum ImportKind
{
    AgencyAdded,
    AgencyChanged,
    PostAdded,
    PostChanged,
    HolderChanged,
    DeputyChanged,
    PersonInvited,
}

/// <summary>One thing that a file would do.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Line">The line that asks for it.</param>
/// <param name="Agency">The agency.</param>
/// <param name="What">In the words in which it is kept.</param>
public sealed record ImportChange(ImportKind Kind, int Line, string Agency, string What);
