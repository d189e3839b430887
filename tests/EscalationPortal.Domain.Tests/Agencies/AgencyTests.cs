using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Tests.Agencies;

/// <summary>What marks of an agency mean to the rules .</summary>
public sealed class AgencyTests
{
    [Theory]
    [InlineData(AgencyMarks.None, "Early years")]
    [InlineData(AgencyMarks.Education, "Early years,Education")]
    [InlineData(AgencyMarks.PrivateOrVoluntaryProvider | AgencyMarks.Volunteers, "Early years,Private or voluntary provider")]
    public void Sectors_OfAParty_AreItsOwnAndThoseOfItsMarks(AgencyMarks marks, string sectors)
    {
        var party = new Party(Guid.NewGuid(), "Ada", "Owner", Guid.NewGuid(), "Nursery", Tier.Practitioner, null, false)
        {
            Sector = "Early years",
            Marks = marks,
        };
        Assert.Equal(sectors.Split(','), party.Sectors);
    }

    [Fact]
    public void IsFor_AnAgencyMarkedAsEducation_AsksItLikeOneOfThatSector() // a nursery is asked, not assumed
    {
        var (only, other) = (
            new Field("a", "A", FieldKind.Line, Sectors: ["Education"]),
            new Field("b", "B", FieldKind.Line, NotSectors: ["Education"])
        );
        Assert.Equal((false, true), (only.IsFor(["Early years"]), other.IsFor(["Early years"])));
        Assert.Equal((true, false), (only.IsFor(["Early years", "Education"]), other.IsFor(["Early years", "Education"])));
        Assert.Equal((false, true), (only.IsFor([]), other.IsFor([])));
    }

    [Fact]
    public void Change_OfAnAgency_RaisesItsVersion()
    {
        var agency = new Agency("anywhere", Guid.NewGuid(), "Nursery", "Early years");
        agency.Change("Nursery of the Green", "Early years", AgencyMarks.Education);
        Assert.Equal(("Nursery of the Green", AgencyMarks.Education, 1), (agency.Name, agency.Marks, agency.Version));
    }
}
