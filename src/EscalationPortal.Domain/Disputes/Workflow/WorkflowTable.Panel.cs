using static EscalationPortal.Domain.Disputes.DisputeStatus;
using static EscalationPortal.Domain.Disputes.Guards;
using static EscalationPortal.Domain.Disputes.Relation;

namespace EscalationPortal.Domain.Disputes;

/// <content>A panel of the board's representatives .</content>
internal static partial class WorkflowTable
{
    private static Dictionary<DisputeAction, Rule> OfPanels() =>
        new()
        {
            [DisputeAction.ConvenePanel] = Panel([AtPanelStage, Convenes, NoPanelStands]),
            [DisputeAction.RearrangePanel] = Panel([AtPanelStage, Arranges, PanelStands, PanelHasNotMet]),
            [DisputeAction.CancelPanel] = Panel([AtPanelStage, Convenes, PanelStands, PanelHasNotMet]),
            [DisputeAction.SendBundle] = Panel([AtPanelStage, Arranges, PanelStands, PanelHasNotMet, BundleNotSent]),
            [DisputeAction.RecordAttendance] = Panel([AtPanelStage, Arranges, PanelStands, PanelHasNotMet]),
            [DisputeAction.RecordPanelDecision] = Panel([AtPanelStage, Convenes, PanelStands, BothHeard, AttendanceRecorded]) with
            {
                Decides = true,
            },
            [DisputeAction.MakeRepresentation] = OfPanel(
                _ => ManagerOfSide | EitherHolder,
                "side",
                SideManagers,
                [AtPanelStage, PanelStands, NotHeardYet]
            ),
            [DisputeAction.AddPaper] = OfPanel(
                _ => ManagerOfSide | EitherHolder | BoardReader,
                "side",
                SideManagers,
                [AtPanelStage, BringsPapers, PanelStands]
            ),
            [DisputeAction.DeclareInterest] = OfPanel(
                _ => Relation.PanelMember,
                "panel-member",
                _ => "Only members of the panel declare an interest.",
                [AtPanelStage, PanelStands]
            ),
            [DisputeAction.ConfirmReceipt] = new(
                [Decided],
                _ => Raiser | ManagerOfSide | EitherHolder,
                "side",
                _ => "Only the person who raised it and the managers of the two sides confirm that they received the decision.",
                ReceiptIsAsked
            )
            {
                Exists = protocol => protocol.Stages.Any(stage => stage.Receipt),
                NotYet = "There is no decision to receive yet.",
            },
        };

    private static Rule Panel(IReadOnlyList<Guard> guards) => OfPanel(_ => BoardReader, "board", BoardActs, guards);

    private static Rule OfPanel(
        Func<Situation, Relation> who,
        string code,
        Func<Situation, string> sentence,
        IReadOnlyList<Guard> guards
    ) => new([Open], who, code, sentence, guards) { Exists = protocol => protocol.Stages.Any(stage => stage.Panel is not null) };

    private static string SideManagers(Situation now) =>
        "Only managers who stand or stood in this case for one of the two sides can do this.";
}
