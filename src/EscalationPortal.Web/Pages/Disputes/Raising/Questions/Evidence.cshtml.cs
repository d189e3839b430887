using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Raising.Questions;

/// <summary>Evidence, an item a row. A row is taken out by emptying it.</summary>
public sealed class EvidenceModel : QuestionPage<EvidenceAnswer>
{
    /// <summary>Another row was asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public bool More { get; set; }

    public override IntakeQuestion? Question => IntakeQuestion.Evidence;

    protected override string MoreQuery => "?more=true";

    protected override bool AddsMore() => More && !Input.Faults(View.Setting, View.Answers).Any(fault => Input.Items.Length > 0);

    protected override EvidenceAnswer Shown(EvidenceAnswer answer) =>
        More || answer.Items.Length == 0 ? answer with { Items = [.. answer.Items, new EvidenceItem()] } : answer;

    protected override EvidenceAnswer Completed(EvidenceAnswer answer)
    {
        // rows move up when an empty one goes, and must not be shown with what stood in another
        var whole = answer.WithoutEmptyRows();
        if (whole.Items.Length != answer.Items.Length)
        {
            ModelState.Clear();
        }

        return whole;
    }
}
