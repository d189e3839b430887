using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Pages.Disputes.Raising.Questions;

/// <summary>With whom a lone escalator opens the first formal stage .</summary>
public sealed class CounterpartModel : QuestionPage<CounterpartAnswer>
{
    public override IntakeQuestion? Question => IntakeQuestion.Counterpart;

    public Stage Stage => View.Setting.FirstToOpen;

    public string OtherAgency =>
        View.Setting.Agencies.FirstOrDefault(agency => agency.Id == View.Answers.OtherSide?.AgencyId)?.Name ?? "the other agency";

    public IReadOnlyList<Option> Counterparts => Options.Of(View.Setting.Counterparts);
}
