using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Pages.Disputes.Raising;

/// <summary>At which stage a dispute starts, on risk of immediate harm .</summary>
public sealed class StartStageModel : QuestionPage<StartAnswer>
{
    public override IntakeQuestion? Question => IntakeQuestion.Start;

    public IReadOnlyList<Option> Stages => [.. View.Setting.LaterStages.Select(stage => new Option(stage.Key, stage.FullName))];

    public IReadOnlyList<Option> Own => Options.Lines(View.Setting.Managers);

    public IReadOnlyList<Option> Others => Options.Lines(View.Setting.OtherPeople.Where(party => party.IsManager));
}
