using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Disputes.Agreements;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Application.Disputes.Discussions;
using EscalationPortal.Application.Disputes.Escalation;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Disputes.Records;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Partnerships;

/// <summary>
/// A sixth partnership, put in by its definition alone: published, asked, run by commands to an end, in its own words and by its own
/// clocks, and seen by nobody of the other five.
/// </summary>
public sealed class SixthPartnershipTests : IAsyncLifetime
{
    private const string Key = "sefton";

    private static readonly Agency Health = new(Key, Guid.NewGuid(), "Formby Health", "Health");
    private static readonly Agency Social = new(Key, Guid.NewGuid(), "Sefton Social Care", "Social care");

    private static readonly Agency CareBoard = new(Key, Guid.NewGuid(), "Mersey Care Board", "Health");

    private static readonly Actor Raiser = Of(Health, Tier.Practitioner, "Ines Calloway", "Health visitor");

    // holds a post of Formby Health too
    private static readonly Actor Lead = Of(CareBoard, Tier.SeniorManager, "Rufus Ambleside", "Designated nurse");
    private static readonly Actor Recipient = Of(Social, Tier.Practitioner, "Delphine Marrow", "Social worker");
    private static readonly Actor Manager = Of(Social, Tier.LineManager, "Otto Fairclough", "Team Manager");
    private static readonly Actor Service = Of(Social, Tier.SeniorManager, "Keziah Thornbury", "Service Manager");
    private static readonly Actor Business = new(
        Guid.NewGuid(),
        "Lowell Pike",
        Key,
        null,
        "LSCB",
        "Board",
        Tier.Board,
        ["business-manager"]
    );

    private Commands _commands = null!;
    private string _reference = string.Empty;

    public async Task InitializeAsync()
    {
        _commands = await Commands.StartAsync();
        await _commands.ReadAsync(async db =>
        {
            var text = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Examples", "sefton.json"));
            Assert.True((await new DefinitionPublisher(db, _commands.Clock).Publish(text, CancellationToken.None)).IsNew);
            db.Agencies.AddRange(Health, Social, CareBoard);
            foreach (var person in new[] { Raiser, Lead, Recipient, Manager, Service, Business })
            {
                db.Users.Add(User(person));
                db.Posts.AddRange(
                    PostsOf(person)
                        .Select(agency => new Post(
                            agency,
                            Guid.NewGuid(),
                            person.Tier,
                            person.Post,
                            person.PersonId,
                            null,
                            leadsSafeguarding: person == Lead
                        ))
                );
                db.BoardMemberships.AddRange(
                    person.BoardRoles.Select(role => new BoardMembership
                    {
                        Partnership = Key,
                        PersonId = person.PersonId,
                        Role = role,
                    })
                );
            }

            return await db.SaveChangesAsync();
        });
    }

    public async Task DisposeAsync() => await _commands.DisposeAsync();

    [Fact]
    public async Task Dispute_RaisedByThePages_RunsByItsOwnClocksToTheLetter()
    {
        await Raise();
        Assert.Equal("SEFT-26-0001", _reference);
        var dispute = await Dispute();
        Assert.Equal(
            ("one", Manager.Name, "Ines Calloway to record a discussion"),
            (dispute.StageKey, dispute.Receiving.Holder!.Name, dispute.WaitingFor)
        );
        Assert.Equal("met on Monday 23 November", Clock(dispute, "raise").Outcome);
        Assert.Equal(new DateOnly(2026, 11, 26), Clock(dispute, "speak").DueOn);

        await At(24, 15, Manager, seen => new WriteRecord(Manager, _reference, seen, Guid.NewGuid(), [Day("file-read", 24)]));
        await At(25, 15, Manager, seen => Talk(Manager, seen, 25, "talk", agreed: false));
        await Assert.ThrowsAsync<ValidationException>(() => At(26, 9, Raiser, seen => ToLead(seen, [])));
        await At(26, 10, Raiser, seen => ToLead(seen, [new TypedAnswer { Key = "unresolved", Text = "Whether the threshold is met" }]));
        Assert.Contains("business-manager", await RolesTold());
        // of another agency, in a post of this one
        Assert.Equal(
            (Lead.Name, Health.Name),
            ((await Dispute()).Escalating.Holder!.Name, (await Dispute()).Escalating.Holder!.AgencyName)
        );

        await At(27, 15, Service, seen => Talk(Service, seen, 27, "telephone", agreed: false));
        var leadHere = Lead with { AgencyId = Health.Id, AgencyName = Health.Name };
        await At(
            27,
            16,
            leadHere,
            seen => new EscalateDispute(leadHere, _reference, seen, Guid.NewGuid(), Lead.PersonId, null)
            {
                CounterpartId = Service.PersonId,
            }
        );
        dispute = await Dispute();
        Assert.Equal(("two-meeting", new DateOnly(2026, 12, 4)), (dispute.StageKey, Clock(dispute, "meeting").DueOn));

        await At(30, 15, Service, seen => Talk(Service, seen, 30, "meeting", agreed: true));
        dispute = await Dispute();
        Assert.Equal(
            "Due Wednesday 2 December, 14:00: 48 hours from Monday 30 November, 14:00.",
            Clock(dispute, "letter-meeting").Explanation
        );
        await At(30, 16, Service, seen => new AcknowledgeStage(Service, _reference, seen, Guid.NewGuid()));
        Assert.Equal(
            DisputeAction.Respond,
            (await Dispute()).Participants.Single(place => place.PersonId == Service.PersonId).PendingAction
        );
        // 3 December
        await At(33, 16, Service, seen => new RespondToConcern(Service, _reference, seen, Guid.NewGuid(), "We will assess again."));
        Assert.Equal("1 working day late, on Thursday 3 December", Clock(await Dispute(), "letter-meeting").Outcome);
        await At(
            33,
            17,
            leadHere,
            seen => new RecordAgreement(
                leadHere,
                _reference,
                seen,
                Guid.NewGuid(),
                "Assessed again by 17 December.",
                null,
                null,
                new DateOnly(2026, 11, 30),
                null,
                null
            )
        );
        Assert.Equal(DisputeStatus.Agreed, (await Dispute()).Status);

        var view = await _commands.SendAsync(new GetCase(Business, _reference));
        Assert.Equal(
            ("professional disagreement", "complainant agency"),
            (view.Protocol.Words.Dispute, view.Protocol.Words.EscalatingAgency)
        );
        Assert.Equal("Stage 2 meeting", view.Protocol.Stage(view.Dispute.StageKey).Name);
    }

    [Fact]
    public async Task Pages_AskWhatItAsksAndNothingOfTheOthers()
    {
        var draft = await Draft(new ParticularsAnswer { Answers = [new TypedAnswer { Key = "how-raised", Chosen = ["written"] }] });
        var missing = await Assert.ThrowsAsync<ValidationException>(() => _commands.SendAsync(new RaiseDispute(Raiser, draft)));
        Assert.Equal("Enter an answer: When did you disagree, or receive the decision?", Assert.Single(missing.Errors).ErrorMessage);
        Assert.Empty(await _commands.ReadAsync(db => db.Disputes.Where(d => d.Partnership == Key).ToListAsync()));
    }

    [Fact]
    public async Task Dispute_OfASixth_IsSeenByNobodyOfTheFive()
    {
        await Raise();
        Assert.Equal(
            2,
            await Seeing([
                Raiser,
                Recipient,
                Lead,
                Service,
                Business,
                Manager with
                {
                    BoardRoles = ["representative"],
                } with
                {
                    PersonId = Guid.NewGuid(),
                },
            ])
        );
        string[] roles = ["business-manager", "representative", "administrator"];
        Assert.Equal(
            0,
            await Seeing(DemoPartnership.All.Select(demo => Business with { Partnership = demo.Partnership, BoardRoles = roles }))
        );
        Assert.Equal(0, await Seeing(DemoPartnership.All.Select(demo => Raiser with { Partnership = demo.Partnership })));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            _commands.SendAsync(new GetCase(Raiser with { Partnership = "torbay" }, _reference))
        );
        Assert.Equal(6, await _commands.ReadAsync(db => db.Partnerships.CountAsync()));
    }

    private static IEnumerable<Agency> PostsOf(Actor person) =>
        new[] { Health, Social, CareBoard }.Where(agency => agency.Id == person.AgencyId || (person == Lead && agency == Health));

    private static RunningClock Clock(Dispute dispute, string key) => dispute.Clocks.Single(clock => clock.Key == key);

    private Task<Dispute> Dispute() => _commands.DisputeAsync(_reference);

    private async Task<int> Seeing(IEnumerable<Actor> people)
    {
        var seeing = 0;
        foreach (var person in people)
        {
            seeing += await _commands.ReadAsync(db => db.Disputes.VisibleTo(person).CountAsync(d => d.Reference == _reference));
        }

        return seeing;
    }

    private Task<List<string>> RolesTold()
    {
        var now = _commands.Clock.GetUtcNow();
        return _commands.ReadAsync(db =>
            db.Outbox.Where(m => m.Reference == _reference && m.CreatedAt == now && m.PersonId == Business.PersonId)
                .Select(_ => "business-manager")
                .ToListAsync()
        );
    }

    private async Task<Guid> Draft(params IPageAnswer[] more)
    {
        var draft = Guid.Parse(await _commands.SendAsync(new StartDraft(Raiser, Guid.NewGuid())));
        IPageAnswer[] pages =
        [
            new ImmediateRiskAnswer { AtRisk = false },
            new ScopeAnswer
            {
                Screening = [new Screened { Key = "complaint", Yes = false }, new Screened { Key = "practice-alert", Yes = false }],
            },
            new SubjectAnswer
            {
                Kind = "child",
                Name = "Perry Quill",
                Born = On(2019, 6, 2),
                Address = "4 Sandhills",
            },
            new OtherSideAnswer { AgencyId = Social.Id, PersonId = Recipient.PersonId },
            new DisagreementAnswer
            {
                Category = "decision",
                Concern = "No assessment follows.",
                Wanted = "An assessment",
            },
            new EvidenceAnswer { Items = [new EvidenceItem { Nature = "Two visits", Source = "Records of 5 and 12 November" }] },
            new TriedAnswer { Held = false, NotHeldBecause = "Nobody could be reached." },
            new CounterpartAnswer { CounterpartId = Manager.PersonId },
            .. more,
        ];
        foreach (var page in pages)
        {
            await _commands.SendAsync(new SaveDraft(Raiser, draft, page));
        }

        return draft;
    }

    private async Task Raise()
    {
        var draft = await Draft(
            new ParticularsAnswer { Answers = [Day("arose", 19), new TypedAnswer { Key = "how-raised", Chosen = ["written"] }] }
        );
        _reference = await _commands.SendAsync(new RaiseDispute(Raiser, draft));
    }

    /// <summary>A command on a day of November 2026; later numbers are days of December.</summary>
    private async Task At(int day, int hour, Actor person, Func<int, ICommand> command)
    {
        Assert.Equal(Key, person.Partnership);
        _commands.Clock.Set(new DateTimeOffset(2026, 11, 1, hour, 0, 0, TimeSpan.Zero).AddDays(day - 1));
        await _commands.SendAsync(command((await Dispute()).Version));
    }

    private RecordDiscussion Talk(Actor actor, int seen, int day, string how, bool agreed) =>
        new(
            actor,
            _reference,
            seen,
            Guid.NewGuid(),
            new DateOnly(2026, 11, day),
            new TimeOnly(14, 0),
            how,
            null,
            "Both managers",
            agreed,
            null
        );

    private EscalateDispute ToLead(int seen, TypedAnswer[] answers) =>
        new(Raiser, _reference, seen, Guid.NewGuid(), Lead.PersonId, null) { CounterpartId = Service.PersonId, Answers = answers };

    private static TypedAnswer Day(string key, int day) => new() { Key = key, On = On(2026, 11, day) };

    private static TypedDate On(int year, int month, int day) =>
        new()
        {
            Day = $"{day}",
            Month = $"{month}",
            Year = $"{year}",
        };

    private static Actor Of(Agency agency, Tier tier, string name, string post) =>
        new(Guid.NewGuid(), name, Key, agency.Id, agency.Name, post, tier, []);

    private static PortalUser User(Actor person)
    {
        var email = $"{person.Name.Replace(' ', '.')}@{Key}.example";
        return new PortalUser
        {
            Id = person.PersonId,
            Name = person.Name,
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
    }
}
