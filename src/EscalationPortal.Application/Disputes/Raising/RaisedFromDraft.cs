using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>Makes what the domain needs out of answers that have no fault. Texts go over as they were typed.</summary>
internal sealed class RaisedFromDraft(IntakeSetting setting, DraftAnswers answers)
{
    public RaisedDispute Make(string reference) =>
        new(
            reference,
            setting.ProtocolVersion,
            Subject(answers.Subject!),
            Intake(answers.Disagreement!),
            setting.Raiser,
            setting.OtherPerson(answers.OtherSide!.PersonId)!,
            LineManager(Managers),
            setting.OwnPerson(Managers.SeniorManagerId),
            Alone(Managers),
            Route(Managers),
            OwnFile(answers.Tried),
            setting.Protocol.Intake.Supporter ? setting.OwnPerson(Managers.SupporterId) : null
        )
        {
            Counterpart = setting.NamesFirstCounterpart ? setting.OtherPerson(answers.Counterpart?.CounterpartId) : null,
            Lead = setting.Protocol.Intake.Lead is null ? null : setting.OwnPerson(Managers.LeadId),
            Start = answers.StartsLater(setting.Protocol) ? Start(answers.Start!) : null,
        };

    private ManagersAnswer Managers => answers.Managers ?? new ManagersAnswer();

    private LateStart Start(StartAnswer start)
    {
        var people = start.PeopleAt(setting, answers)!;
        return new(
            start.Stage!,
            start.Reason!,
            start.AgreedBy!,
            people.Escalating(start.EscalatingId)!,
            people.Receiving(start.ReceivingId)
        );
    }

    private Subject Subject(SubjectAnswer subject) =>
        subject.IsNobody(setting) ? Domain.Disputes.Subject.Nobody : subject.Person(setting.Protocol);

    private Intake Intake(DisagreementAnswer said)
    {
        var inOwnWords = said.InOwnWords(setting);
        var tried = setting.Protocol.Intake.PriorDiscussion is null ? null : answers.Tried;
        var side = answers.OtherSide!;
        return new Intake(
            new ImmediateRisk(answers.ImmediateRisk!.AtRisk!.Value, answers.ImmediateRisk.AnsweredAt),
            answers.Scope?.About ?? [],
            answers.Scope?.Disputed.Contains(ScopeAnswer.Action) == true,
            answers.Scope?.Disputed.Contains(ScopeAnswer.Inaction) == true,
            inOwnWords ? null : said.Category,
            inOwnWords ? said.OtherCategory : null,
            said.DecidedOn?.Read(),
            said.Concern!,
            said.Wanted!,
            [.. answers.Evidence!.Items.Select(item => new Evidence(item.Nature!, item.Source!))],
            tried is { Held: true } ? Discussion(tried) : null,
            tried is { Held: false } ? tried.NotHeldBecause : null,
            side.CrossesBorder ? side.HomePartnership : null
        )
        {
            Disputed = setting.Protocol.Intake.Disputed ? said.Disputed : null,
            GutFeeling = answers.Evidence.GutFeeling && setting.Protocol.Intake.GutFeeling is not null,
            Screened = [.. answers.ScreenedYes(setting.Protocol).Select(question => question.Key)],
            Referral = answers.RefersFirst(setting.Protocol) ? Referral(answers.ReferralFirst!) : null,
            Answers = answers.Particulars?.Read(setting, answers).Answers ?? [],
        };
    }

    private static ReferralMade Referral(ReferralFirstAnswer made) =>
        new(LondonTime.At(made.On!.Read()!.Value, TypedTime.TryRead(made.At, out var at) ? at : TimeOnly.MinValue), made.To!, made.How);

    private static PriorDiscussion Discussion(TriedAnswer tried) =>
        new(tried.On!.Read()!.Value, TypedTime.TryRead(tried.At, out var at) ? at : null, tried.How!, tried.People!, tried.Result!);

    private static OwnFile? OwnFile(TriedAnswer? tried) =>
        tried?.RecordAt is { } where ? new OwnFile(where, tried.RecordDated?.Read()) : null;

    /// <summary>Whoever takes it up on a route around own management handles it in place of the line manager.</summary>
    private Party? LineManager(ManagersAnswer managers) =>
        !setting.Protocol.NamesManagerAtRaising && !setting.NamesManagers
            ? null
            : setting.OwnPerson(answers.BypassesManagement(setting.Protocol) ? managers.RouteToId : managers.LineManagerId);

    private Alone? Alone(ManagersAnswer managers) =>
        answers.IsAlone(setting.Protocol)
            ? new Alone(managers.AloneBecause, managers.LeadsSafeguarding || setting.Raiser.LeadsSafeguarding)
            : null;

    private OwnRoute? Route(ManagersAnswer managers) =>
        answers.BypassesManagement(setting.Protocol)
            ? new OwnRoute(managers.Route!, setting.OwnPerson(managers.RouteToId)!, setting.OwnPerson(managers.GoneAroundId))
            : null;
}
