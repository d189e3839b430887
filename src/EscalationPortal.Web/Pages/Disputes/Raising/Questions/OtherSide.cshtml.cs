using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Pages.Disputes.Raising.Questions;

/// <summary>The other agency, then the named person there: any person, because rank is no bar .</summary>
public sealed class OtherSideModel : QuestionPage<OtherSideAnswer>
{
    public override IntakeQuestion? Question => IntakeQuestion.OtherSide;

    public IReadOnlyList<Option> Agencies =>
        [
            .. View.Setting.Agencies.Select(agency => new Option(
                agency.Id.ToString(),
                agency.Id == OwnAgency ? $"{agency.Name} (your own)" : agency.Name
            )),
        ];

    public IReadOnlyList<Option> People => Options.Of(View.Setting.OtherPeople);

    /// <summary>The protocol takes up a disagreement within one agency .</summary>
    public bool OwnAgencyIsOffered => View.Setting.Agencies.Any(agency => agency.Id == OwnAgency);

    public bool AgencyIsChosen => View.Setting.Agencies.Any(agency => agency.Id == View.Answers.OtherSide?.AgencyId);

    public bool IsInternal => View.Answers.OtherSide?.AgencyId == OwnAgency;

    private Guid OwnAgency => View.Setting.Raiser.AgencyId;

    /// <summary>Another agency has other people: the page then asks for the person, which is not a mistake yet.</summary>
    protected override bool AddsMore() =>
        Input.PersonId is null
        && Input.AgencyId != View.Answers.OtherSide?.AgencyId
        && View.Setting.Agencies.Any(agency => agency.Id == Input.AgencyId);

    protected override OtherSideAnswer Completed(OtherSideAnswer answer) =>
        answer.AgencyId == View.Answers.OtherSide?.AgencyId ? answer : answer with { PersonId = null };
}
