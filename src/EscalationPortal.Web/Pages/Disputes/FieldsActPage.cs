using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>The page of an act with which the protocol asks fields of its own.</summary>
public abstract class FieldsActPage : ActPage
{
    /// <summary>The fields asked, in the protocol's order.</summary>
    public IReadOnlyList<Field> Fields { get; private set; } = [];

    /// <summary>For the partial that draws them.</summary>
    public ViewDataDictionary FieldsData => new(ViewData) { ["Fields"] = Fields };

    public override string? Typed => string.Join("\n\n", Filled.Answers.Select(answer => answer.Text).OfType<string>());

    /// <summary>The page's own input.</summary>
    protected abstract FieldsForm Filled { get; }

    /// <summary>What the protocol asks now.</summary>
    protected abstract IReadOnlyList<Field> ProtocolFields();

    protected override Task LoadChoices(CancellationToken cancellationToken)
    {
        Fields = ProtocolFields();
        Filled.Answers = FieldForm.InOrder(Fields, Filled.Answers);
        return Task.CompletedTask;
    }
}
