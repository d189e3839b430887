namespace EscalationPortal.Browser.Tests.Pages;

/// <summary>Pages to read: no fault found by axe, nothing wider than the window, at 320 and at 1280 pixels.</summary>
public sealed class ReadingPagesTests
{
    [Fact]
    public Task Reading_AtBothWidths_HasNoFault() => Looking.HasNoFaultAsync(Visits.Reading);
}

/// <summary>The same for the way to raise a dispute, with the forms empty and refused.</summary>
public sealed class RaisingPagesTests
{
    [Fact]
    public Task Raising_AtBothWidths_HasNoFault() => Looking.HasNoFaultAsync(Visits.Raising);
}

/// <summary>The same for the page of every act.</summary>
public sealed class ActPagesTests
{
    [Fact]
    public Task Acts_AtBothWidths_HaveNoFault() => Looking.HasNoFaultAsync(Visits.Acts);
}

/// <summary>The same for the pages of administration, empty, full and refused.</summary>
public sealed class AdministrationPagesTests
{
    [Fact]
    public Task Administration_AtBothWidths_HasNoFault() => Looking.HasNoFaultAsync(Visits.Administration);
}

/// <summary>The same for the pages of whoever keeps one agency, and of who runs the platform.</summary>
public sealed class AdministratorsPagesTests
{
    [Fact]
    public Task Administrators_AtBothWidths_HaveNoFault() => Looking.HasNoFaultAsync(Visits.Administrators);
}

/// <summary>Pages to read in the four partnerships whose protocols differ most.</summary>
public sealed class OtherReadingPagesTests
{
    [Fact]
    public Task Reading_InTheOtherPartnerships_HasNoFault() => Looking.HasNoFaultAsync(Visits.OtherReading);
}

/// <summary>The questions that only the other protocols ask before a dispute is raised.</summary>
public sealed class OtherRaisingPagesTests
{
    [Fact]
    public Task Raising_InTheOtherPartnerships_HasNoFault() => Looking.HasNoFaultAsync(Visits.OtherRaising);
}

/// <summary>The acts that only the other protocols know.</summary>
public sealed class OtherActPagesTests
{
    [Fact]
    public Task Acts_InTheOtherPartnerships_HaveNoFault() => Looking.HasNoFaultAsync(Visits.OtherActs);
}

internal static class Looking
{
    public static async Task HasNoFaultAsync(IReadOnlyList<Visit> visits)
    {
        await using var site = await Site.StartAsync();
        await using var look = new Look(new Stage(site));
        foreach (var visit in visits)
        {
            await look.AtAsync(visit);
        }

        Assert.True(look.Faults.Count == 0, string.Join(Environment.NewLine, look.Faults));
    }
}
