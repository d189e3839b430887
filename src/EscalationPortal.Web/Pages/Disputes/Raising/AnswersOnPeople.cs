using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Domain;

namespace EscalationPortal.Web.Pages.Disputes.Raising;

/// <summary>The answers that name people of the two sides, read back.</summary>
internal sealed class AnswersOnPeople(IntakeSetting setting, DraftAnswers answers)
{
    public IEnumerable<AnswerRow> OtherSide(OtherSideAnswer side)
    {
        yield return new AnswerRow("Agency", setting.Agencies.First(agency => agency.Id == side.AgencyId).Name);
        yield return new AnswerRow("Person", Name(setting.OtherPerson(side.PersonId)));
        if (side.AgencyId == setting.Raiser.AgencyId)
        {
            yield return new AnswerRow("Internal", "Within your own agency, and kept apart as internal");
        }

        yield return AnswerRow.Typed("Crosses the border to", side.CrossesBorder ? side.HomePartnership : null);
    }

    public IEnumerable<AnswerRow> Start(StartAnswer start)
    {
        if (start.Later != true)
        {
            yield return new AnswerRow("Starts at", setting.Protocol.Stages[0].Name);
            yield break;
        }

        yield return new AnswerRow("Starts at", setting.Protocol.Stage(start.Stage!).FullName);
        yield return AnswerRow.Typed("Why", start.Reason);
        yield return AnswerRow.Typed("Agreed with", start.AgreedBy);
        var people = start.PeopleAt(setting, answers)!;
        yield return new AnswerRow("For your agency", Name(people.Escalating(start.EscalatingId)));
        yield return new AnswerRow(
            "For the other agency",
            people.Receiving(start.ReceivingId) is { } theirs ? Name(theirs)
                : people.NeedsOtherHolder ? "Names its own"
                : "Found when the stage is opened"
        );
    }

    public IEnumerable<AnswerRow> Managers(ManagersAnswer managers)
    {
        var powers = setting.Protocol.Powers;
        if (!setting.Protocol.NamesManagerAtRaising && !setting.NamesManagers)
        {
            foreach (var row in Beside(managers))
            {
                yield return row;
            }

            yield break;
        }

        if (answers.BypassesManagement(setting.Protocol))
        {
            yield return new AnswerRow("Route", powers.AroundOwnManagement!.Routes.First(route => route.Key == managers.Route).Label);
            yield return new AnswerRow("Who takes it up", Name(setting.OwnPerson(managers.RouteToId)));
            yield return new AnswerRow("The manager it goes around", Name(setting.OwnPerson(managers.GoneAroundId)));
        }
        else
        {
            yield return new AnswerRow(setting.Protocol.Words.TierLabel(Tier.LineManager), Name(setting.OwnPerson(managers.LineManagerId)));
        }

        yield return new AnswerRow(setting.Protocol.Words.TierLabel(Tier.SeniorManager), Name(setting.OwnPerson(managers.SeniorManagerId)));
        if (answers.IsAlone(setting.Protocol))
        {
            yield return new AnswerRow(
                "You take every stage in person",
                string.Join(
                    "; ",
                    powers.Alone!.Reasons.Where(reason => managers.AloneBecause.Contains(reason.Key)).Select(reason => reason.Label)
                )
            );
        }

        foreach (var row in Beside(managers))
        {
            yield return row;
        }
    }

    private IEnumerable<AnswerRow> Beside(ManagersAnswer managers)
    {
        if (setting.Protocol.Intake.Lead is { } lead)
        {
            yield return new AnswerRow(
                lead.Question,
                managers.LeadId is null ? $"Nobody. {lead.Warning}" : Name(setting.OwnPerson(managers.LeadId))
            );
        }

        yield return new AnswerRow("Supporter", Name(setting.OwnPerson(managers.SupporterId)));
    }

    public IEnumerable<AnswerRow> Counterpart(CounterpartAnswer counterpart)
    {
        yield return new AnswerRow("Your counterpart", Name(setting.OtherPerson(counterpart.CounterpartId)));
        yield return new AnswerRow("Stated", counterpart.StatementMade ? setting.FirstToOpen.Statement ?? string.Empty : string.Empty);
    }

    private static string Name(Party? party) => party?.NameAndPost ?? string.Empty;
}
