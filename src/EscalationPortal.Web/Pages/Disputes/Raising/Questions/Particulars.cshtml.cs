using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace EscalationPortal.Web.Pages.Disputes.Raising.Questions;

/// <summary>The questions that this protocol asks besides .</summary>
public sealed class ParticularsModel : QuestionPage<ParticularsAnswer>
{
    public override IntakeQuestion? Question => IntakeQuestion.Particulars;

    public IReadOnlyList<Field> Fields => ParticularsAnswer.Asked(View.Setting, View.Answers);

    public bool HasPrivate => Fields.Any(asked => asked.Private);

    public GuidanceView Guidance => GuidanceView.At(GuidancePlace.BeforeRaising, View.Setting.Protocol);

    public ViewDataDictionary FieldsData => new(ViewData) { ["Fields"] = Fields };

    protected override ParticularsAnswer Proposed() => Shown(new ParticularsAnswer());

    protected override ParticularsAnswer Shown(ParticularsAnswer answer) =>
        answer with
        {
            Answers = FieldForm.InOrder(Fields, answer.Answers),
        };

    protected override ParticularsAnswer Completed(ParticularsAnswer answer) => Shown(answer);
}
