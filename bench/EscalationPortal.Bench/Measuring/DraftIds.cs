using System.Globalization;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Bench.Filling;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Bench.Measuring;

/// <summary>Writes drafts in which every question is answered, so that only the raising is left.</summary>
internal sealed class DraftIds(IServiceProvider services)
{
    private readonly IDbContextFactory<PortalDb> database = services.GetRequiredService<IDbContextFactory<PortalDb>>();

    /// <summary>Ids of so many new drafts of this person.</summary>
    public async Task<IReadOnlyList<Guid>> WriteAsync(Colleague person, int number, CancellationToken cancellationToken)
    {
        var now = TimeProvider.System.GetUtcNow();
        var (version, protocol) = (
            await services.GetRequiredService<ProtocolProvider>().InForce(person.Actor.Partnership, cancellationToken)
        )!.Value;
        var answers = AnswersOf(person, version, protocol, now);
        List<Draft> drafts =
        [
            .. Enumerable
                .Range(0, number)
                .Select(_ => new Draft
                {
                    Partnership = person.Actor.Partnership,
                    Id = Guid.CreateVersion7(now),
                    PersonId = person.Id,
                    StartedAt = now,
                    SavedAt = now,
                    Answers = answers,
                }),
        ];
        await new BulkWriter(database).WriteAsync(drafts, cancellationToken);
        return [.. drafts.Select(draft => draft.Id)];
    }

    /// <summary>Deletes what was not used.</summary>
    public async Task ClearAsync(CancellationToken cancellationToken)
    {
        await using var db = await database.CreateDbContextAsync(cancellationToken);
        await db.Set<Draft>().ExecuteDeleteAsync(cancellationToken);
        // or the next page would read past what was deleted
        await db.Database.ExecuteSqlAsync($"VACUUM ANALYZE", cancellationToken);
    }

    private static DraftAnswers AnswersOf(Colleague person, Guid version, Protocol protocol, DateTimeOffset now)
    {
        var cast = new BenchPeople(protocol);
        var other = cast.Agencies.First(agency => agency.Id != person.Party!.AgencyId).Id;
        Party[] ours = [.. cast.Staff.Select(one => one.Party!).Where(party => party.AgencyId == person.Party!.AgencyId)];
        Party[] theirs = [.. cast.Staff.Select(one => one.Party!).Where(party => party.AgencyId == other)];
        var setting = new IntakeSetting(
            protocol,
            version,
            person.Party!,
            [.. cast.Agencies.Select(agency => new AgencyChoice(agency.Id, agency.Name))],
            ours,
            theirs,
            LondonTime.DateOf(now)
        );
        Guid Own(Tier tier) => ours.First(party => party.Tier == tier && party.PersonId != person.Id).PersonId;
        var rules = protocol.Intake;
        var category = protocol.Categories.FirstOrDefault(one => !one.WithoutPerson)?.Key;
        var answers = new DraftAnswers
        {
            ImmediateRisk = new ImmediateRiskAnswer { AtRisk = false, AnsweredAt = now },
            Scope = new ScopeAnswer
            {
                Screening = [.. rules.Screening.Select(question => new Screened { Key = question.Key, Yes = false })],
                About = [.. rules.ConcernAbout.Take(1).Select(choice => choice.Key)],
                Disputed = rules.ActionOrInaction ? [ScopeAnswer.Inaction] : [],
            },
            Subject = new SubjectAnswer
            {
                Kind = protocol.SubjectKinds.First(kind => !kind.Unborn).Key,
                Name = "Isla Merriweather",
                Born = Typed(LondonTime.DateOf(now).AddDays(-3_000)),
                Address = "17 Nightingale Rise",
            },
            OtherSide = new OtherSideAnswer { AgencyId = other, PersonId = theirs[0].PersonId },
            Disagreement = new DisagreementAnswer
            {
                Category = category,
                OtherCategory = category is null ? "A decision" : null,
                Concern = Prose.Of(new Random(1), 4),
                Disputed = Prose.Of(new Random(3), 1),
                Wanted = Prose.Of(new Random(2), 2),
            },
            Evidence = new EvidenceAnswer { Items = [new EvidenceItem { Nature = "Chronology", Source = "Own record" }] },
            Tried = new TriedAnswer { Held = false, NotHeldBecause = "Nobody could be reached" },
            Managers = new ManagersAnswer
            {
                LineManagerId = Own(Tier.LineManager),
                SeniorManagerId = setting.NamesManagers ? Own(Tier.SeniorManager) : null,
            },
            Counterpart = new CounterpartAnswer
            {
                CounterpartId = theirs.First(party => party.Tier == Tier.LineManager).PersonId,
                StatementMade = true,
            },
        };
        answers = answers with
        {
            Particulars = new ParticularsAnswer
            {
                Answers = [.. ParticularsAnswer.Asked(setting, answers).Select(field => Answer(field, now))],
            },
        };
        var questions = new IntakeQuestions(setting, answers);
        return questions.FirstOpen == IntakeQuestion.Check
            ? answers
            : throw new InvalidOperationException(
                $"{protocol.Partnership.Name}: {questions.FirstOpen}: "
                    + $"{string.Join("; ", questions.FaultsOf(questions.FirstOpen).Select(fault => fault.Message))}"
            );
    }

    private static TypedAnswer Answer(Field field, DateTimeOffset now) =>
        new()
        {
            Key = field.Key,
            Text =
                field.Kind is FieldKind.Line or FieldKind.Text ? "As written in the record"
                : field.Kind is FieldKind.WorkingDays ? "3"
                : null,
            Chosen = field.Kind switch
            {
                FieldKind.YesNo => ["no"],
                FieldKind.One or FieldKind.Several => [field.Choices![0].Key],
                _ => [],
            },
            // not today: half past nine may not have come yet
            On = field.Kind is FieldKind.Date or FieldKind.Moment ? Typed(LondonTime.DateOf(now).AddDays(-1)) : null,
            At = field.Kind is FieldKind.Moment ? "09:30" : null,
        };

    private static TypedDate Typed(DateOnly date) =>
        new()
        {
            Day = date.Day.ToString(CultureInfo.InvariantCulture),
            Month = date.Month.ToString(CultureInfo.InvariantCulture),
            Year = date.Year.ToString(CultureInfo.InvariantCulture),
        };
}
