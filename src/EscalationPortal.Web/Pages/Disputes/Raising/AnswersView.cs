using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Disputes.Raising.Questions;

namespace EscalationPortal.Web.Pages.Disputes.Raising;

/// <summary>The answers of a whole draft as they are read before submitting, in the order of the questions.</summary>
public sealed class AnswersView(DraftView draft)
{
    private readonly IntakeSetting _setting = draft.Setting;
    private readonly DraftAnswers _answers = draft.Answers;
    private readonly AnswersOnPeople _people = new(draft.Setting, draft.Answers);

    /// <summary>One part a question that was asked.</summary>
    public IEnumerable<AnswerPart> Parts =>
        draft
            .Questions.Asked.Where(question => question != IntakeQuestion.Check)
            .Select(question => new AnswerPart(question, TitleOf(question), [.. RowsOf(question).Where(row => row.Value.Length > 0)]));

    /// <summary>What is logged beside the ladder with these answers (R-073).</summary>
    public IEnumerable<Track> Logged =>
        _answers.Particulars is { } particulars ? _setting.Protocol.TracksOn(particulars.Read(_setting, _answers).Answers) : [];

    private string TitleOf(IntakeQuestion question) =>
        question switch
        {
            IntakeQuestion.ImmediateRisk => "Immediate risk",
            IntakeQuestion.ReferralFirst => _setting.Protocol.Intake.ImmediateRisk.Referral!.Title,
            IntakeQuestion.Scope => "The concern",
            IntakeQuestion.Subject => "The person concerned",
            IntakeQuestion.OtherSide => "The other side",
            IntakeQuestion.Disagreement => "The disagreement",
            IntakeQuestion.Evidence => "Evidence",
            IntakeQuestion.Particulars => "What your protocol also asks",
            IntakeQuestion.Tried => "What was tried",
            IntakeQuestion.Managers => _setting.Protocol.NamesManagerAtRaising ? "Your managers" : "In your own agency",
            IntakeQuestion.Start => "Where it starts",
            _ => _setting.FirstToOpen.Name,
        };

    private IEnumerable<AnswerRow> RowsOf(IntakeQuestion question) =>
        question switch
        {
            IntakeQuestion.ImmediateRisk => Risk(_answers.ImmediateRisk!),
            IntakeQuestion.ReferralFirst => Referral(_answers.ReferralFirst!),
            IntakeQuestion.Scope => Scope(_answers.Scope!),
            IntakeQuestion.Subject => Subject(_answers.Subject!),
            IntakeQuestion.OtherSide => _people.OtherSide(_answers.OtherSide!),
            IntakeQuestion.Disagreement => Disagreement(_answers.Disagreement!),
            IntakeQuestion.Evidence => Evidence(_answers.Evidence!),
            IntakeQuestion.Particulars => Particulars(_answers.Particulars!),
            IntakeQuestion.Tried => Tried(_answers.Tried!),
            IntakeQuestion.Managers => _people.Managers(_answers.Managers!),
            IntakeQuestion.Start => _people.Start(_answers.Start!),
            _ => _people.Counterpart(_answers.Counterpart!),
        };

    private static IEnumerable<AnswerRow> Risk(ImmediateRiskAnswer risk) =>
        [new("At immediate risk now", $"{(risk.AtRisk == true ? "Yes" : "No")}. Answered {DateWords.FullMoment(risk.AnsweredAt)}")];

    private static IEnumerable<AnswerRow> Referral(ReferralFirstAnswer referral) =>
        [new("Made", $"{Day(referral.On)}, {referral.At}"), AnswerRow.Typed("To", referral.To), AnswerRow.Typed("How", referral.How)];

    private IEnumerable<AnswerRow> Particulars(ParticularsAnswer particulars)
    {
        var answers = particulars.Read(_setting, _answers).Answers;
        var asked = FieldRules.Asked(
            ParticularsAnswer.Asked(_setting, _answers),
            answers,
            _setting.Raiser.Sectors,
            ParticularsAnswer.Known(_answers)
        );
        foreach (var field in asked)
        {
            var label = field.Private ? $"{field.Label} (private to you)" : field.Label;
            if (answers.FirstOrDefault(answer => answer.Key == field.Key) is { } answer)
            {
                yield return AnswerRow.Typed(label, answer.InWords(field));
            }
            else if (field.Warning is { } warning)
            {
                yield return new AnswerRow(label, $"Not answered. {warning}");
            }
        }
    }

    private IEnumerable<AnswerRow> Scope(ScopeAnswer scope)
    {
        var rules = _setting.Protocol.Intake;
        foreach (var question in rules.Screening)
        {
            yield return new AnswerRow(question.Question, scope.SaidYes(question.Key) ? "Yes" : "No");
        }

        yield return new AnswerRow(
            "About",
            string.Join("; ", rules.ConcernAbout.Where(choice => scope.About.Contains(choice.Key)).Select(choice => choice.Label))
        );
        yield return new AnswerRow(
            "Disputed",
            string.Join("; ", ScopeModel.Disputed.Where(choice => scope.Disputed.Contains(choice.Value)).Select(choice => choice.Label))
        );
    }

    private IEnumerable<AnswerRow> Subject(SubjectAnswer subject)
    {
        if (subject.IsNobody(_setting))
        {
            yield return new AnswerRow("Person", "None: a general issue between two agencies");
            yield break;
        }

        var kind = _setting.Protocol.SubjectKinds.First(kind => kind.Key == subject.Kind);
        yield return new AnswerRow("Kind", kind.Label);
        yield return AnswerRow.Typed("Name", subject.Name);
        yield return kind.Unborn
            ? new AnswerRow("Expected date of birth", Day(subject.Expected))
            : new AnswerRow("Date of birth", $"{Day(subject.Born)} ({Age.InWords(subject.Born!.Read()!.Value, _setting.Today)})");
        yield return AnswerRow.Typed("Address", subject.Address);
    }

    private IEnumerable<AnswerRow> Disagreement(DisagreementAnswer said)
    {
        yield return said.InOwnWords(_setting)
            ? AnswerRow.Typed("Category", said.OtherCategory)
            : new AnswerRow("Category", _setting.Protocol.CategoryLabel(said.Category) ?? string.Empty);
        yield return new AnswerRow(
            "Decision disputed",
            said.DecidedOn?.Read() is { } on ? $"{DateWords.WithoutWeekday(on)}, {Ago(on)}" : string.Empty
        );
        yield return AnswerRow.Typed("What the concern is", said.Concern);
        yield return AnswerRow.Typed("What exactly is disputed", _setting.Protocol.Intake.Disputed ? said.Disputed : null);
        yield return AnswerRow.Typed("What you want to happen", said.Wanted);
    }

    private IEnumerable<AnswerRow> Evidence(EvidenceAnswer evidence)
    {
        var feels = evidence.GutFeeling && _setting.Protocol.Intake.GutFeeling is not null;
        if (evidence.Items.Length == 0 && !feels)
        {
            yield return new AnswerRow("Items", "None");
        }

        foreach (var (i, item) in evidence.Items.Index())
        {
            yield return AnswerRow.Typed($"Item {i + 1}", item.Nature);
            yield return AnswerRow.Typed($"Source of item {i + 1}", item.Source);
        }

        yield return new AnswerRow("Gut feeling", feels ? "A gut feeling, owned by you" : string.Empty);
    }

    private static IEnumerable<AnswerRow> Tried(TriedAnswer tried)
    {
        if (tried.Held == true)
        {
            yield return AnswerRow.Typed(
                "Discussion",
                string.Join(", ", new[] { Day(tried.On), tried.At, tried.How }.Where(part => part is not null))
            );
            yield return AnswerRow.Typed("Took part", tried.People);
            yield return AnswerRow.Typed("Result", tried.Result);
        }
        else
        {
            yield return AnswerRow.Typed("No discussion, because", tried.NotHeldBecause);
        }

        yield return AnswerRow.Typed("Your own record", tried.RecordAt);
        yield return new AnswerRow("Date of that record", Day(tried.RecordDated));
    }

    private static string Day(TypedDate? date) => date?.Read() is { } day ? DateWords.WithoutWeekday(day) : string.Empty;

    private string Ago(DateOnly on) =>
        (_setting.Today.DayNumber - on.DayNumber) switch
        {
            0 => "today",
            1 => "1 day before today",
            var days => $"{days} days before today",
        };
}

/// <summary>The answers of one page.</summary>
public sealed record AnswerPart(IntakeQuestion Question, string Title, IReadOnlyList<AnswerRow> Rows);

/// <summary>One answer.</summary>
public sealed record AnswerRow(string Label, string Value, bool IsTyped = false)
{
    /// <summary>Words of the raiser, shown with their line breaks and direction.</summary>
    public static AnswerRow Typed(string label, string? value) => new(label, value ?? string.Empty, IsTyped: true);
}
