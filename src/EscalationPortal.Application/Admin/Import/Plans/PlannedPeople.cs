using EscalationPortal.Application.Admin.Import.Sheets;
using EscalationPortal.Application.Data.Entities;

namespace EscalationPortal.Application.Admin.Import.Plans;

/// <summary>The people whom a file names as holders, found by their e-mail address. Whoever is nobody's yet gets an account.</summary>
internal static class PlannedPeople
{
    public static void Plan(ImportPlan plan, ImportState state, IEnumerable<ImportRow> rows)
    {
        foreach (var group in rows.Where(row => row.Address is not null).GroupBy(row => row.Address!))
        {
            var named = group.Where(row => row.Name is not null).ToList();
            foreach (var other in named.Where(row => !Plain.Same(row.Name!, named[0].Name!)))
            {
                plan.Refuse(other.Line, ImportColumn.Name, $"Line {named[0].Line} gives this e-mail address to somebody of another name");
            }

            if (state.With(group.Key) is { } person)
            {
                if (named.Count > 0 && !Plain.Same(named[0].Name!, person.Name))
                {
                    plan.Refuse(
                        named[0].Line,
                        ImportColumn.Name,
                        "Somebody of another name has this e-mail address in the portal. Write that name, or leave it empty"
                    );
                }
            }
            else if (named.Count > 0)
            {
                var added = PortalUser.Named(named[0].Name!, named[0].Email!, group.Key);
                state.Add(added);
                plan.NewPeople.Add(added);
            }
            else if (group.All(row => row.IsSound))
            {
                plan.Refuse(group.First().Line, ImportColumn.Name, "This person is not in the portal yet: enter the full name");
            }
        }
    }
}
