using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Admin.Import.Sheets;
using EscalationPortal.Domain.Agencies;

namespace EscalationPortal.Application.Admin.Import.Plans;

/// <summary>The agencies that a file names, found by their name, added or changed .</summary>
internal static class PlannedAgencies
{
    /// <summary>The agencies by their plain name.</summary>
    public static Dictionary<string, Agency> Plan(ImportPlan plan, ImportState state, IEnumerable<ImportRow> rows)
    {
        Dictionary<string, Agency> agencies = [];
        foreach (var group in rows.GroupBy(row => Plain.Of(row.Agency)).Where(group => group.Key.Length > 0))
        {
            var stated = group.Where(row => row.IsSound && row.Sector is not null).ToList();
            foreach (var other in stated.Where(row => !Plain.Same(row.Sector!, stated[0].Sector!) || row.Marks != stated[0].Marks))
            {
                plan.Refuse(other.Line, ImportColumn.Sector, $"Line {stated[0].Line} gives this agency another sector or other marks");
            }

            if (Known(plan, state, group) is { } agency)
            {
                agencies[group.Key] = agency;
                Change(plan, agency, stated.FirstOrDefault());
            }
            else if (!state.Agencies.Contains(group.Key) && Added(plan, group, stated.FirstOrDefault()) is { } added)
            {
                agencies[group.Key] = added;
            }
        }

        return agencies;
    }

    private static Agency? Known(ImportPlan plan, ImportState state, IGrouping<string, ImportRow> group)
    {
        var known = state.Agencies[group.Key].ToList();
        if (known.Count < 2)
        {
            return known.FirstOrDefault();
        }

        var same = known.Find(agency => agency.Name == group.First().Agency);
        if (same is null)
        {
            plan.Refuse(
                group.First().Line,
                ImportColumn.Agency,
                "Two agencies have this name and differ in its spaces: write one of them exactly"
            );
        }

        return same;
    }

    private static void Change(ImportPlan plan, Agency agency, ImportRow? stated)
    {
        if (stated is null || (agency.Sector == stated.Sector && agency.Marks == stated.Marks))
        {
            return;
        }

        var before = AgencyWords.Of(agency);
        agency.Change(agency.Name, stated.Sector!, stated.Marks);
        plan.Change(ImportKind.AgencyChanged, stated.Line, agency, $"Changed from {before} to {AgencyWords.Of(agency)}");
    }

    private static Agency? Added(ImportPlan plan, IGrouping<string, ImportRow> group, ImportRow? stated)
    {
        if (stated is null)
        {
            if (group.All(row => row.IsSound))
            {
                plan.Refuse(
                    group.First().Line,
                    ImportColumn.Sector,
                    "The agency is not in the portal yet: enter its sector, such as Health"
                );
            }

            return null;
        }

        var agency = new Agency(plan.Protocol.Partnership.Key, Guid.CreateVersion7(plan.Now), stated.Agency, stated.Sector!, stated.Marks);
        plan.NewAgencies.Add(agency);
        plan.Change(ImportKind.AgencyAdded, stated.Line, agency, $"Added {AgencyWords.Of(agency)}");
        return agency;
    }
}
