using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Admin.Agencies;

/// <summary>What somebody else made of it since the form was opened, above the form with what was typed.</summary>
/// <param name="What">"agency" or "post".</param>
/// <param name="Now">How it stands now.</param>
/// <param name="Changes">Who changed it, latest first.</param>
public sealed record ConcurrentChange(string What, IReadOnlyList<SummaryFact> Now, IReadOnlyList<AgencyChangeEntry> Changes);
