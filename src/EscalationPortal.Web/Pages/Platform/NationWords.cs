using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Web.Pages.Platform;

/// <summary>Nations in plain words.</summary>
public static class NationWords
{
    public static string Of(Nation nation) =>
        nation switch
        {
            Nation.EnglandAndWales => "England and Wales",
            Nation.NorthernIreland => "Northern Ireland",
            Nation.IsleOfMan => "Isle of Man",
            _ => nation.ToString(),
        };
}
