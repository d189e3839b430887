using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Application.OwnAgency;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Shared.Cases;

namespace EscalationPortal.Web.Pages.OwnAgency;

/// <summary>The forms of an agency in one direction as a list, each leading to the form .</summary>
public static class FormRegister
{
    public static Register Of(FormPage forms, DateTimeOffset now)
    {
        var (heading, key) = (Heading(forms.Direction), Key(forms.Direction));
        return new Register(
            key,
            $"{heading}: {forms.Total}",
            Others(forms),
            $"{heading}, urgent first, then latest",
            [.. forms.Page.Cases.Select(summary => RegisterRow.Of(summary, now, "/form") with { Note = Begun(summary) })]
        )
        {
            Empty = forms.Total == 0 ? "None so far." : "You have a part in none of them.",
            More = RegisterRow.More(forms.Page, "Earlier forms", $"/agency/forms/{key}"),
        };
    }

    public static string Heading(FormDirection direction) =>
        direction switch
        {
            FormDirection.Made => "Forms made",
            FormDirection.Received => "Forms received",
            _ => "Within our agency",
        };

    private static string Begun(CaseSummary summary) =>
        $"Form begun {DateWords.WithoutWeekday(LondonTime.DateOf(summary.FormalSince!.Value))}";

    private static string Key(FormDirection direction) => direction.ToString().ToLowerInvariant();

    private static string? Others(FormPage forms) =>
        forms.Others switch
        {
            0 => null,
            1 => "One of them is a case that you have no part in; it is counted, not listed.",
            var more => $"{more} of them are cases that you have no part in; they are counted, not listed.",
        };
}
