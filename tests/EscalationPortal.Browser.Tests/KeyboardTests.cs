using EscalationPortal.Application.Demo.Scenarios;

namespace EscalationPortal.Browser.Tests;

/// <summary>The portal by keyboard.</summary>
public sealed class KeyboardTests
{
    private const string Focused = "document.activeElement.id || document.activeElement.className";

    [Fact]
    public async Task SkipLink_FirstTabStop_LeadsToTheMainPart()
    {
        await using var site = await Site.StartAsync();
        await using var ruthie = await site.AsAsync("ruthie");
        await ruthie.GoAsync("/");
        await ruthie.Page.Keyboard.PressAsync("Tab");
        Assert.Contains("govuk-skip-link", await ruthie.Page.EvaluateAsync<string>(Focused), StringComparison.Ordinal);
        await ruthie.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await ruthie.Page.EvaluateAsync<string>(Focused));
    }

    [Fact]
    public async Task ErrorSummary_AfterARefusal_HasTheFocusAndLeadsToTheField()
    {
        await using var site = await Site.StartAsync();
        await using var carys = await site.AsAsync("carys");
        await carys.GoAsync("/disputes/WAR-26-0004/respond");
        await carys.Page.Locator("#Input_Response").FocusAsync();
        await carys.Page.Keyboard.PressAsync("Tab");
        await carys.FollowAsync(() => carys.Page.Keyboard.PressAsync("Enter"));
        await carys.IsRefusedForAsync("Enter the response");
        Assert.Contains("govuk-error-summary", await carys.Page.EvaluateAsync<string>(Focused), StringComparison.Ordinal);
        await carys.Page.Keyboard.PressAsync("Tab");
        await carys.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("Input_Response", await carys.Page.EvaluateAsync<string>(Focused));
    }

    [Fact]
    public async Task OpenStage_ByKeyboardAlone_Opens()
    {
        await using var site = await Site.StartAsync();
        await using var moira = await site.AsAsync("moira");
        await moira.GoAsync("/disputes/WAR-26-0003/open-stage");
        await moira.Page.Locator("#Input_CounterpartId").FocusAsync();
        await moira.Page.Keyboard.PressAsync("Space");
        await moira.Page.Keyboard.PressAsync("Tab");
        await moira.Page.Keyboard.PressAsync("Space");
        await moira.Page.Keyboard.PressAsync("Tab");
        await moira.FollowAsync(() => moira.Page.Keyboard.PressAsync("Space"));
        Assert.Equal("/disputes/WAR-26-0003", moira.Path);
        await moira.ShowsAsync("Statement made Monday 23 November, 09:00");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Submit_ClickedTwice_HasOneEffect(bool scripts)
    {
        await using var site = await Site.StartAsync();
        await using var carys = await site.AsAsync("carys", scripts);
        await carys.GoAsync("/disputes/WAR-26-0004/respond");
        await carys.TypeAsync("Response from the recipient", ScenarioWarA.Text("response"));
        await carys.FollowAsync(() => carys.Page.Locator("main form button").DblClickAsync());
        await carys.GoAsync("/disputes/WAR-26-0004");
        Assert.Equal(1, await carys.Page.Locator("#timeline .words").GetByText("Thank you for raising this").CountAsync());
    }
}
