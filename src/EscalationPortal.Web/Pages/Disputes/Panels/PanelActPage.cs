using EscalationPortal.Application.Disputes.Panels;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Pages.Disputes.Panels;

/// <summary>The page of an act on the panel of a case.</summary>
public abstract class PanelActPage : ActPage
{
    /// <summary>The protocol's rule; null where the case stands at a stage without one.</summary>
    public PanelRule? Rule => View.Protocol.Stage(View.Dispute.StageKey).Panel;

    /// <summary>What the panel is called, in the protocol's words.</summary>
    public string Label =>
        Rule?.Label ?? View.Protocol.Stages.Select(stage => stage.Panel?.Label).FirstOrDefault(label => label is not null) ?? "panel";

    /// <summary>The panel that stands.</summary>
    public Panel Panel => View.Dispute.PanelNow!;

    public override string Heading =>
        base
            .Heading.Replace("a panel", $"a {Label}", StringComparison.Ordinal)
            .Replace("the panel", $"the {Label}", StringComparison.Ordinal);

    /// <summary>Representatives who may be chosen.</summary>
    protected async Task<IReadOnlyList<Option>> Representatives(CancellationToken cancellationToken) =>
        PanelForm.Options(await Mediator.Send(new ListRepresentatives(Actor, Reference), cancellationToken), View.Dispute);
}
