using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Pages.Disputes.Raising;

/// <summary>Says before submitting who will see the case, and when the other agency is told (R-188).</summary>
public static class CaseReadersText
{
    public static string SentenceOf(DraftView draft)
    {
        var (setting, answers) = (draft.Setting, draft.Answers);
        var managers = answers.Managers ?? new ManagersAnswer();
        var recipient = setting.OtherPerson(answers.OtherSide!.PersonId)!.Name;
        var supporter = setting.OwnPerson(managers.SupporterId)?.Name;
        if (answers.IsAlone(setting.Protocol) && setting.OpensAtOnce is { } stage)
        {
            var counterpart = setting.OtherPerson(answers.Counterpart!.CounterpartId)!.Name;
            return $"On submitting, {stage.Name} opens: {List("you", supporter, counterpart, recipient)} see the case.";
        }

        if (answers.StartsLater(setting.Protocol))
        {
            return LateStart(setting, answers, recipient, supporter);
        }

        if (setting.OpensOnRaising)
        {
            var own = setting.Protocol.NamesManagerAtRaising ? setting.OwnPerson(managers.LineManagerId)?.Name : null;
            var theirs = setting.NamesFirstCounterpart ? setting.OtherPerson(answers.Counterpart!.CounterpartId)?.Name : null;
            var lead = setting.OwnPerson(managers.LeadId)?.Name;
            return $"On submitting, {setting.Protocol.Stages[0].Name} opens: {List("you", own, lead, supporter, theirs, recipient)} "
                + "see the case and are told.";
        }

        if (setting.Protocol.Stages[0].IsOwnSide)
        {
            return $"On submitting, only {List("you", setting.OwnPerson(managers.LineManagerId)?.Name, supporter)} see the case: "
                + $"{setting.Protocol.Stages[0].Name} is preparation in your own agency, and the other agency is not told.";
        }

        var opened = setting.FirstToOpen.Name;
        if (setting.FirstToOpen.Escalating.Tier == Tier.Practitioner)
        {
            return $"On submitting, only {List("you", supporter)} see the case; the other agency is told when you open {opened}.";
        }

        var taker = setting.OwnPerson(answers.BypassesManagement(setting.Protocol) ? managers.RouteToId : managers.LineManagerId);
        return $"On submitting, only {List("you", taker?.Name, supporter)} see the case; the other agency is told when "
            + $"{taker?.Name ?? "somebody"} opens {opened}.";
    }

    private static string LateStart(IntakeSetting setting, DraftAnswers answers, string recipient, string? supporter)
    {
        var (start, people) = (answers.Start!, answers.Start!.PeopleAt(setting, answers)!);
        var (stage, ours) = (setting.Protocol.Stage(start.Stage!), people.Escalating(start.EscalatingId)!);
        List<string?> own =
        [
            "you",
            setting.OwnPerson(answers.Managers?.LineManagerId)?.Name,
            ours.PersonId == setting.Raiser.PersonId ? null : ours.Name,
        ];
        return stage is { IsBoard: false, Opening: Opening.Contact }
            ? (
                $"On submitting it starts at {stage.Name}: {List([.. own, supporter])} see the case and are told at once; the "
                + $"other agency is told when {ours.Name} opens it."
            )
            : (
                $"On submitting it starts at {stage.Name}: "
                + $"{List([.. own, people.Receiving(start.ReceivingId)?.Name, recipient, supporter])} see the case and are told at "
                + "once."
            );
    }

    private static string List(params IEnumerable<string?> names) => Names.InWords(names.OfType<string>()) ?? string.Empty;
}
