using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>A group of choices: <c>portal-radios</c> for one, <c>portal-checkboxes</c> for several (or one yes-or-no).</summary>
[HtmlTargetElement("portal-radios", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("portal-checkboxes", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoiceTagHelper : FieldTagHelper
{
    private string type = "radio";

    public required IReadOnlyList<Option> Options { get; set; }

    /// <summary>Radios beside each other: for two or three short ones.</summary>
    public bool Inline { get; set; }

    private string Css => type == "radio" ? "govuk-radios" : "govuk-checkboxes";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        type = context.TagName == "portal-radios" ? "radio" : "checkbox";
        base.Process(context, output);
    }

    private protected override void Write(Field field, TagHelperContent content)
    {
        var fieldset = Fieldset(field);
        var list = Markup.Element("div", Inline ? $"{Css} {Css}--inline" : Css).With("data-module", type == "radio" ? Css : null);
        // true and false are written with a capital by .NET and without by hand
        var chosen = field.Values().ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Options.Count; i++)
            list.InnerHtml.AppendHtml(Item(field, Options[i], i, chosen.Contains(Options[i].Value)));
        fieldset.InnerHtml.AppendHtml(list);
        content.AppendHtml(fieldset);
    }

    private TagBuilder Item(Field field, Option option, int index, bool chosen)
    {
        // the first choice carries the id of the field, so that the error summary leads there
        var id = index == 0 ? field.Id : $"{field.Id}-{index + 1}";
        var hintId = option.Hint is null ? null : $"{id}-item-hint";
        var input = Markup
            .Element("input", $"{Css}__input")
            .With("id", id)
            .With("name", field.Name)
            .With("type", type)
            .With("value", option.Value)
            .With("checked", chosen ? "checked" : null)
            .With("aria-describedby", hintId);
        input.TagRenderMode = TagRenderMode.SelfClosing;

        var item = Markup.Element("div", $"{Css}__item");
        item.InnerHtml.AppendHtml(input).AppendHtml(Markup.Label(id, option.Label, $"govuk-label {Css}__label"));
        if (option.Hint is not null)
            item.InnerHtml.AppendHtml(Markup.Element("div", $"govuk-hint {Css}__hint", option.Hint).With("id", hintId));
        return item;
    }
}
