using EscalationPortal.Domain.Agencies;

namespace EscalationPortal.Domain.Tests.Agencies;

public sealed class CounterpartsTests
{
    private static readonly Guid Agency = Guid.NewGuid();

    [Fact]
    public void At_TierHasHolders_OnlyThoseAndSafeguardingLeads() // R-066: line manager or safeguarding lead
    {
        var (practitioner, manager, lead, senior) = (
            Of(Tier.Practitioner),
            Of(Tier.LineManager),
            Of(Tier.Practitioner, leads: true),
            Of(Tier.SeniorManager)
        );
        Assert.Equal([manager, lead], Counterparts.At(Tier.LineManager, [practitioner, manager, lead, senior]));
        Assert.Equal([senior], Counterparts.At(Tier.SeniorManager, [practitioner, manager, lead, senior]));
    }

    [Fact]
    public void At_TierIsEmpty_NearestBelow()
    {
        var (practitioner, manager) = (Of(Tier.Practitioner), Of(Tier.LineManager));
        Assert.Equal([manager], Counterparts.At(Tier.SeniorManager, [practitioner, manager]));
        Assert.Equal([practitioner], Counterparts.At(Tier.SeniorManager, [practitioner]));
    }

    [Fact]
    public void At_NobodyAtOrBelow_NearestAbove() // an agency that names only its head can still be reached
    {
        var (lead, senior) = (Of(Tier.ServiceLead), Of(Tier.SeniorManager));
        Assert.Equal([lead], Counterparts.At(Tier.LineManager, [lead, senior]));
    }

    [Fact]
    public void ManagersAt_TierIsEmpty_APractitionerOnlyWhereNobodyManages()
    {
        var (practitioner, senior, lead) = (Of(Tier.Practitioner), Of(Tier.SeniorManager), Of(Tier.Practitioner, leads: true));
        Assert.Equal([senior], Counterparts.ManagersAt(Tier.LineManager, [practitioner, senior]));
        Assert.Equal([lead], Counterparts.ManagersAt(Tier.SeniorManager, [practitioner, lead]));
        Assert.Equal([practitioner], Counterparts.ManagersAt(Tier.LineManager, [practitioner]));
    }

    [Fact]
    public void At_AgencyWithoutPeople_Nobody() => Assert.Empty(Counterparts.At(Tier.LineManager, []));

    private static Party Of(Tier tier, bool leads = false) => new(Guid.NewGuid(), $"{tier}", "Post", Agency, "Agency", tier, null, leads);
}
