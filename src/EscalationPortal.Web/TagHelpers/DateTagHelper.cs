using EscalationPortal.Application.Pipeline;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>
/// A <see cref="DateInput"/> or <see cref="TypedDate"/>: three boxes. The day box carries the id of the date, so that the error summary
/// leads there.
/// </summary>
[HtmlTargetElement("portal-date", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateTagHelper : FieldTagHelper
{
    private static readonly string[] Parts = [nameof(DateInput.Day), nameof(DateInput.Month), nameof(DateInput.Year)];

    private protected override string? ErrorOf(Field field) =>
        field.Error ?? Parts.Select(part => field.Part(part).Error).FirstOrDefault(error => error is not null);

    private protected override void Write(Field field, TagHelperContent content)
    {
        var fieldset = Fieldset(field).With("role", "group");
        var boxes = Markup.Element("div", "govuk-date-input");
        var (day, month, year) = For.Model switch
        {
            DateInput input => (input.Day, input.Month, input.Year),
            TypedDate typed => (typed.Day, typed.Month, typed.Year),
            _ => default,
        };
        boxes.InnerHtml.AppendHtml(Box(field, "Day", field.Id, day, 2));
        boxes.InnerHtml.AppendHtml(Box(field, "Month", null, month, 3));
        boxes.InnerHtml.AppendHtml(Box(field, "Year", null, year, 4));
        fieldset.InnerHtml.AppendHtml(boxes);
        content.AppendHtml(fieldset);
    }

    private static TagBuilder Box(Field date, string name, string? id, string? value, int width)
    {
        var part = date.Part(name);
        id ??= part.Id;
        // an error of the whole date marks all three boxes, an error of one part only that one
        var wrong = date.Error is not null || part.Error is not null;
        var input = Markup
            .Element("input", $"govuk-input govuk-date-input__input govuk-input--width-{width}")
            .With("id", id)
            .With("name", part.Name)
            .With("type", "text")
            .With("inputmode", name == "Month" ? null : "numeric")
            // never the browser's own birthday: the date is somebody else's
            .With("autocomplete", "off")
            .With("value", part.Value(value))
            .With("aria-invalid", wrong ? "true" : null);
        if (wrong)
            input.AddCssClass("govuk-input--error");
        input.TagRenderMode = TagRenderMode.SelfClosing;

        var group = Markup.Element("div", "govuk-form-group");
        group.InnerHtml.AppendHtml(Markup.Label(id, name, "govuk-label govuk-date-input__label")).AppendHtml(input);
        var item = Markup.Element("div", "govuk-date-input__item");
        item.InnerHtml.AppendHtml(group);
        return item;
    }
}
