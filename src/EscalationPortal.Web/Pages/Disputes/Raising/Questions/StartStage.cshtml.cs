using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Pages.Disputes.Raising.Questions;

/// <summary>At which stage a dispute starts, on risk of immediate harm .</summary>
public sealed class StartStageModel : QuestionPage<StartAnswer>
{
    public override IntakeQuestion? Question => IntakeQuestion.Start;

    public IReadOnlyList<Option> Stages => [.. View.Setting.LaterStages.Select(stage => new Option(stage.Key, stage.FullName))];

    /// <summary>Who can stand at the stage saved last; null before one is chosen.</summary>
    public StartPeople? People => View.Answers.Start is { Later: true } start ? start.PeopleAt(View.Setting, View.Answers) : null;

    /// <summary>At another stage stand other people: the page then asks for them, which is not a mistake yet.</summary>
    protected override bool AddsMore() =>
        Input.Later == true
        && IsAnother(Input)
        && Input.PeopleAt(View.Setting, View.Answers) is { } people
        && (people.NeedsOwnHolder || people.NeedsOtherHolder);

    protected override StartAnswer Completed(StartAnswer answer) =>
        IsAnother(answer) ? answer with { EscalatingId = null, ReceivingId = null } : answer;

    private bool IsAnother(StartAnswer answer) => People is null || answer.Stage != View.Answers.Start?.Stage;
}
