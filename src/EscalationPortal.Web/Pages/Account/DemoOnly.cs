using EscalationPortal.Web.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace EscalationPortal.Web.Pages.Account;

/// <summary>Takes the page of one-click sign-in out of the routing table wherever this is no demonstration.</summary>
internal static class DemoOnly
{
    public static PageConventionCollection OnlyInDemo(this PageConventionCollection conventions, DemoSwitch demo)
    {
        if (!demo.IsOn)
        {
            conventions.AddPageRouteModelConvention("/Account/Demo", page => page.Selectors.Clear());
        }

        return conventions;
    }
}
