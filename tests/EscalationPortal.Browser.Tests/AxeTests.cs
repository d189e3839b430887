namespace EscalationPortal.Browser.Tests;

/// <summary>A look that finds nothing must be one that could have found something.</summary>
public sealed class AxeTests
{
    [Fact]
    public async Task FaultsOfAsync_PageWithFaultsPutIn_NamesEachRuleAndPlace()
    {
        await using var site = await Site.StartWithPeopleAsync();
        await using var tab = await site.SignedOutAsync();
        await tab.GoAsync("/account/sign-in");
        Assert.Empty(await Axe.FaultsOfAsync(tab));

        await tab.Page.EvaluateAsync(
            """
            () => {
              document.querySelector("main").insertAdjacentHTML("beforeend", "<input class='unnamed'><p class='pale'>Too pale to read</p>");
              document.querySelector(".pale").style.color = "#ccc";
            }
            """
        );

        var faults = await Axe.FaultsOfAsync(tab);
        Assert.Contains(
            faults,
            fault => fault.StartsWith("label,", StringComparison.Ordinal) && fault.Contains("unnamed", StringComparison.Ordinal)
        );
        Assert.Contains(
            faults,
            fault =>
                fault.StartsWith("color-contrast,", StringComparison.Ordinal)
                && fault.Contains("Too pale to read", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task OverflowOfAsync_SomethingWiderThanTheWindow_IsNamed()
    {
        await using var site = await Site.StartWithPeopleAsync();
        await using var tab = await site.SignedOutAsync();
        await tab.GoAsync("/account/sign-in");
        await tab.ResizeAsync(Widths.Narrow);
        Assert.Empty(await Overflow.OfAsync(tab));

        await tab.Page.EvaluateAsync(
            """
            () => {
              document.querySelector("main").insertAdjacentHTML("beforeend", "<div class='broad'>Broad</div>");
              document.querySelector(".broad").style.width = "400px";
            }
            """
        );

        Assert.Contains(await Overflow.OfAsync(tab), wide => wide.StartsWith("DIV.broad", StringComparison.Ordinal));
    }
}
