using EscalationPortal.Application.Disputes.Fields;

namespace EscalationPortal.Application.Disputes.Raising.Questions;

/// <summary>The other agency and the named person there; rank is no bar .</summary>
public sealed record OtherSideAnswer : IPageAnswer
{
    public Guid? AgencyId { get; init; }

    public Guid? PersonId { get; init; }

    /// <summary>Whether the case crosses the border of the partnership .</summary>
    public bool CrossesBorder { get; init; }

    public string? HomePartnership { get; init; }

    public DraftAnswers In(DraftAnswers answers, DateTimeOffset now) => answers with { OtherSide = this };

    public IEnumerable<TypedText> Texts() => [TypedTexts.Line(nameof(HomePartnership), HomePartnership)];

    public IEnumerable<Fault> Faults(IntakeSetting setting, DraftAnswers answers)
    {
        if (setting.Agencies.All(agency => agency.Id != AgencyId))
        {
            yield return new Fault(nameof(AgencyId), "Choose the agency");
        }
        else if (setting.OtherPeople.Count == 0)
        {
            yield return new Fault(nameof(AgencyId), "Nobody of this agency is in the portal yet: choose another agency");
        }
        else if (setting.OtherPerson(PersonId) is null)
        {
            yield return new Fault(nameof(PersonId), "Choose the person you address the concern to");
        }

        if (CrossesBorder && HomePartnership is null)
        {
            yield return new Fault(nameof(HomePartnership), "Enter the name of the partnership across the border");
        }
    }
}
