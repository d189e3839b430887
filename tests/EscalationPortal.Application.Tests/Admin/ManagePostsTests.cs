using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Admin;

/// <summary>The posts of an agency as an administrator keeps them (R-006, R-033).</summary>
public sealed class ManagePostsTests
{
    private static readonly Guid Health = DemoPartnership.AgencyOf("ffion");
    private static readonly DateOnly Today = LondonTime.DateOf(PortalTemplates.DemoDay);

    [Fact]
    public async Task Add_APost_IsVacantUntilSomebodyHoldsItAndThenCanBeChosen()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        var command = new AddPost(actor, Guid.NewGuid(), Health, "Matron", Tier.SeniorManager, "01632 960 001, matron@example.org", true);
        var id = Guid.Parse(await commands.SendAsync(command));
        Assert.Equal(id.ToString(), await commands.SendAsync(command));
        Assert.Null((await PostAsync(commands, id)).Holder);
        Assert.DoesNotContain(await commands.SendAsync(new ListParties(actor, Health)), party => party.Post == "Matron");
        commands.Clock.Set(PortalTemplates.DemoDay.AddMinutes(1));

        await commands.SendAsync(
            new AssignPost(
                actor,
                Guid.NewGuid(),
                Health,
                id,
                0,
                $" {DemoPartnership.EmailOf("wilhelmina").ToUpperInvariant()} ",
                Today.AddDays(-10)
            )
        );

        var post = await PostAsync(commands, id);
        Assert.Equal((actor.Name, Today.AddDays(-10), null), (post.Holder!.Name, post.Holdings[0].From!.Value, post.Holdings[0].Until));
        var party = Assert.Single(await commands.SendAsync(new ListParties(actor, Health)), party => party.Post == "Matron");
        Assert.Equal(
            (actor.PersonId, Tier.SeniorManager, true, "01632 960 001, matron@example.org"),
            (party.PersonId, party.Tier, party.LeadsSafeguarding, party.Contact)
        );
        Assert.Equal(Health, (await commands.ActorAsync(Administration.Key)).AgencyId);
        Assert.Equal(
            [
                $"“Matron” is held by {actor.Name} from 13 November 2026",
                "Added the post “Matron” (Senior Manager, leads safeguarding, 01632 960 001, matron@example.org)",
            ],
            post.Changes.Select(change => change.What)
        );
        Assert.Equal(
            2,
            await commands.ReadAsync(db =>
                db.Audit.CountAsync(entry =>
                    (entry.What == nameof(AddPost) || entry.What == nameof(AssignPost)) && entry.Kind == AuditKind.Done
                )
            )
        );
    }

    [Theory]
    [InlineData("", Tier.LineManager, "101", "JobTitle", "Enter the job title")]
    [InlineData("Matron", null, "101", "Tier", "Choose the tier")]
    [InlineData("Matron", Tier.Board, "101", "Tier", "Choose a tier that the protocol has")]
    [InlineData("Matron", Tier.ServiceLead, "101", "Tier", "Choose a tier that the protocol has")]
    [InlineData("Matron", Tier.LineManager, "", "Contact", "Enter a work telephone number or e-mail address")]
    [InlineData("Matron", Tier.LineManager, "ask Ada", "Contact", "“ask Ada” is not a telephone number, such as 01632 960 001")]
    public async Task Add_Wrong_IsAFaultOfItsField(string title, Tier? tier, string contact, string field, string message)
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        await FaultAsync(commands, new AddPost(actor, Guid.NewGuid(), Health, title, tier, contact, false), field, message);
    }

    [Fact]
    public async Task Hold_ByAnUnknownAddress_AsksForTheNameToo()
    {
        await using var commands = await Commands.StartAsync();
        var (actor, post) = (await commands.ActorAsync(Administration.Key), PostOf("moira"));
        await FaultAsync(
            commands,
            new AssignPost(actor, Guid.NewGuid(), Health, post, 0, "nobody@example.org", Today),
            "Name",
            "Nobody in the partnership has this e-mail address. Enter their full name as well, and they are invited"
        );
        await FaultAsync(
            commands,
            new AssignPost(actor, Guid.NewGuid(), Health, post, 0, "nobody", Today),
            "Holder",
            "Enter an e-mail address such as name@example.org"
        );
        await FaultAsync(
            commands,
            new AssignPost(actor, Guid.NewGuid(), Health, post, 0, null, Today),
            "Holder",
            "Enter the e-mail address of the holder"
        );
        await FaultAsync(
            commands,
            new AssignPost(actor, Guid.NewGuid(), Health, post, 0, DemoPartnership.EmailOf("tom"), null),
            "From",
            "Enter the date from which they hold it"
        );
        await FaultAsync(
            commands,
            new AppointDeputy(actor, Guid.NewGuid(), Health, post, 0, "nobody@example.org", null),
            "Deputy",
            "Nobody in the portal has this e-mail address. People must be invited before they can be entered here"
        );
    }

    [Fact]
    public async Task Hold_InPlaceOfSomebodyElse_KeepsBothAndTheFirstIsNobodyHere()
    {
        await using var commands = await Commands.StartAsync();
        var (actor, moira) = (await commands.ActorAsync(Administration.Key), await commands.ActorAsync("moira"));
        await commands.SendAsync(
            new AssignPost(actor, Guid.NewGuid(), Health, PostOf("moira"), 0, DemoPartnership.EmailOf("tom"), Today.AddDays(-1))
        );
        var second = new AssignPost(actor, Guid.NewGuid(), Health, PostOf("moira"), 1, DemoPartnership.EmailOf("jacinta"), Today);
        await commands.SendAsync(second);
        Assert.Equal(PostOf("moira").ToString(), await commands.SendAsync(second));

        var post = await PostAsync(commands, PostOf("moira"));
        Assert.Equal(
            [
                (await NameAsync("jacinta"), Today, null),
                (await NameAsync("tom"), Today.AddDays(-1), Today),
                (moira.Name, null, (DateOnly?)Today.AddDays(-1)),
            ],
            post.Holdings.Select(holding => (holding.Name, holding.From, holding.Until))
        );
        Assert.Equal(2, post.Version);
        await Assert.ThrowsAsync<InvalidOperationException>(() => commands.ActorAsync("moira")); // holds no post and no role any more

        async Task<string> NameAsync(string key) => (await commands.ActorAsync(key)).Name;
    }

    [Fact]
    public async Task Hold_AfterItWasVacant_NeverOverlaps()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        await commands.SendAsync(new VacatePost(actor, Guid.NewGuid(), Health, PostOf("moira"), 0, Today.AddDays(-5)));
        await RefusedAsync(
            commands,
            "holding-overlaps",
            new AssignPost(actor, Guid.NewGuid(), Health, PostOf("moira"), 1, DemoPartnership.EmailOf("tom"), Today.AddDays(-6))
        );
        await RefusedAsync(commands, "post-vacant", new VacatePost(actor, Guid.NewGuid(), Health, PostOf("moira"), 1, Today));
        await commands.SendAsync(
            new AssignPost(actor, Guid.NewGuid(), Health, PostOf("moira"), 1, DemoPartnership.EmailOf("moira"), Today.AddDays(-5))
        );
        Assert.Equal(Health, (await commands.ActorAsync("moira")).AgencyId);
    }

    [Fact]
    public async Task End_OfTheOnlyPostWithOpenCases_IsRefusedUntilTheyAreHandedOver()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var (actor, moira) = (await commands.ActorAsync(Administration.Key), DemoPartnership.IdOf("moira"));
        var open = await commands.ReadAsync(db =>
            db.Participants.CountAsync(place => place.PersonId == moira && place.Sees && place.EndedAt == null)
        );
        Assert.True(open > 1);

        var refusal = await RefusedAsync(commands, "open-cases", new VacatePost(actor, Guid.NewGuid(), Health, PostOf("moira"), 0, Today));
        Assert.Equal(
            $"Moira O'Donoghue takes part in {open} open cases and holds no other post here. These must be handed over first, so "
                + "that no case loses its person",
            refusal.Sentence
        );
        await RefusedAsync(
            commands,
            "open-cases",
            new AssignPost(actor, Guid.NewGuid(), Health, PostOf("moira"), 0, DemoPartnership.EmailOf("tom"), Today)
        );
        Assert.Equal(2, await commands.ReadAsync(db => db.Audit.CountAsync(entry => entry.Rule == "open-cases")));

        // with another post she stays somebody of the partnership
        var other = Guid.Parse(
            await commands.SendAsync(new AddPost(actor, Guid.NewGuid(), Health, "Matron", Tier.LineManager, "101", false))
        );
        await commands.SendAsync(new AssignPost(actor, Guid.NewGuid(), Health, other, 0, DemoPartnership.EmailOf("moira"), Today));
        await commands.SendAsync(new VacatePost(actor, Guid.NewGuid(), Health, PostOf("moira"), 0, Today));
        Assert.Equal("Matron", (await commands.ActorAsync("moira")).Post);
    }

    [Fact]
    public async Task Depute_WhileTheHolderIsAway_TheDeputyStandsIn()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        await commands.SendAsync(
            new AppointDeputy(actor, Guid.NewGuid(), Health, PostOf("moira"), 0, DemoPartnership.EmailOf("tom"), Today.AddDays(2))
        );
        var tom = (await commands.ActorAsync("tom")).Name;

        var post = await PostAsync(commands, PostOf("moira"));
        Assert.Equal((tom, tom, Today.AddDays(2)), (post.Deputy!.Name, post.StandsIn, post.AwayUntil!.Value));
        var line = (await commands.SendAsync(new GetManagedAgency(actor, Health)))
            .Tiers.SelectMany(tier => tier.Posts)
            .Single(line => line.Id == PostOf("moira"));
        Assert.Equal((tom, Today.AddDays(2)), (line.StandsIn, line.AwayUntil!.Value));

        commands.Clock.Set(PortalTemplates.DemoDay.AddDays(3));
        post = await PostAsync(commands, PostOf("moira"));
        Assert.Equal((null, null, tom), (post.StandsIn, post.AwayUntil, post.Deputy!.Name));
    }

    [Fact]
    public async Task Depute_Wrong_IsRefused()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        AppointDeputy Deputy(string of, string? deputy, DateOnly? until = null) =>
            new(actor, Guid.NewGuid(), Health, PostOf(of), 0, deputy is null ? null : DemoPartnership.EmailOf(deputy), until);
        await RefusedAsync(commands, "deputy-is-holder", Deputy("moira", "moira"));
        await RefusedAsync(commands, "deputy-elsewhere", Deputy("moira", "carys"));
        await RefusedAsync(commands, "away-in-past", Deputy("moira", null, Today.AddDays(-1)));
        await commands.SendAsync(Deputy("moira", "tom"));
        await commands.SendAsync(Deputy("tom", "jacinta"));
        await RefusedAsync(commands, "deputy-loop", Deputy("jacinta", "moira"));
    }

    [Fact]
    public async Task Deputy_WhoLeavesTheAgency_StandsInNoLongerAndItIsSaid()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        await commands.SendAsync(
            new AppointDeputy(actor, Guid.NewGuid(), Health, PostOf("moira"), 0, DemoPartnership.EmailOf("tom"), Today)
        );
        var tom = (await commands.ActorAsync("tom")).Name;
        await commands.SendAsync(new VacatePost(actor, Guid.NewGuid(), Health, PostOf("tom"), 0, Today));
        var post = await PostAsync(commands, PostOf("moira"));
        Assert.Equal((null, null, 2), (post.Deputy, post.StandsIn, post.Version));
        Assert.Single(
            post.Changes,
            change => change.What.EndsWith($"{tom} no longer stands in, because they left the agency", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Change_OfAnOlderVersion_IsRefusedAndNothingIsKept()
    {
        await using var commands = await Commands.StartAsync();
        var (actor, post) = (await commands.ActorAsync(Administration.Key), PostOf("moira"));
        var command = new ChangePost(actor, Guid.NewGuid(), Health, post, 0, "Matron", Tier.LineManager, "101", true);
        Assert.Equal(await commands.SendAsync(command), await commands.SendAsync(command));
        await Assert.ThrowsAsync<StaleException>(() =>
            commands.SendAsync(command with { FormToken = Guid.NewGuid(), JobTitle = "Sister" })
        );
        await Assert.ThrowsAsync<StaleException>(() =>
            commands.SendAsync(new AssignPost(actor, Guid.NewGuid(), Health, post, 0, DemoPartnership.EmailOf("tom"), Today))
        );
        await Assert.ThrowsAsync<StaleException>(() => commands.SendAsync(new VacatePost(actor, Guid.NewGuid(), Health, post, 0, Today)));
        await Assert.ThrowsAsync<StaleException>(() =>
            commands.SendAsync(new AppointDeputy(actor, Guid.NewGuid(), Health, post, 0, null, null))
        );
        Assert.Equal(
            ("Matron", "101", true, 1),
            ((await PostAsync(commands, post)) is var kept ? (kept.JobTitle, kept.Contact, kept.LeadsSafeguarding, kept.Version) : default)
        );
    }

    [Fact]
    public async Task Hold_TwoAtOnce_OneHoldsIt()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        var sendings = await Task.WhenAll(
            new[] { "tom", "jacinta", "anselm" }.Select(key =>
                Record.ExceptionAsync(() =>
                    commands.SendAsync(
                        new AssignPost(actor, Guid.NewGuid(), Health, PostOf("moira"), 0, DemoPartnership.EmailOf(key), Today)
                    )
                )
            )
        );
        Assert.Single(sendings, refused => refused is null);
        Assert.All(
            sendings.OfType<Exception>(),
            refused => Assert.True(refused is StaleException or RuleBrokenException, refused.ToString())
        );
        Assert.Single((await PostAsync(commands, PostOf("moira"))).Holdings, holding => holding.Until is null);
    }

    [Fact]
    public async Task Post_OfAnotherPartnershipOrAgency_DoesNotExist()
    {
        await using var commands = await Commands.StartAsync();
        var (actor, mona, post) = (
            await commands.ActorAsync(Administration.Key),
            await commands.OfAnotherPartnershipAsync(),
            PostOf("moira")
        );
        foreach (
            var (who, agency) in new[]
            {
                (mona, Health),
                (actor, DemoPartnership.AgencyOf("carys")),
                (actor, DemoPartnership.AgencyOf("elowen")),
            }
        )
        {
            await Assert.ThrowsAsync<NotFoundException>(() => commands.SendAsync(new GetManagedPost(who, agency, post)));
            await Assert.ThrowsAsync<NotFoundException>(() =>
                commands.SendAsync(new ChangePost(who, Guid.NewGuid(), agency, post, 0, "Matron", Tier.LineManager, "101", false))
            );
            await Assert.ThrowsAsync<NotFoundException>(() =>
                commands.SendAsync(new AssignPost(who, Guid.NewGuid(), agency, post, 0, DemoPartnership.EmailOf("tom"), Today))
            );
            await Assert.ThrowsAsync<NotFoundException>(() =>
                commands.SendAsync(new VacatePost(who, Guid.NewGuid(), agency, post, 0, Today))
            );
            await Assert.ThrowsAsync<NotFoundException>(() =>
                commands.SendAsync(new AppointDeputy(who, Guid.NewGuid(), agency, post, 0, null, null))
            );
        }

        await Assert.ThrowsAsync<NotFoundException>(() =>
            commands.SendAsync(new AddPost(mona, Guid.NewGuid(), Health, "Matron", Tier.LineManager, "101", false))
        );
    }

    private static Guid PostOf(string key) => DemoPartnership.IdOf($"post/{key}");

    private static async Task<ManagedPost> PostAsync(Commands commands, Guid post) =>
        await commands.SendAsync(new GetManagedPost(await commands.ActorAsync(Administration.Key), Health, post));

    private static async Task FaultAsync(Commands commands, ICommand command, string field, string message)
    {
        var fault = Assert.Single((await Assert.ThrowsAsync<ValidationException>(() => commands.SendAsync(command))).Errors);
        Assert.Equal((field, message), (fault.PropertyName, fault.ErrorMessage));
    }

    private static async Task<Refusal> RefusedAsync(Commands commands, string code, ICommand command)
    {
        var refusal = (await Assert.ThrowsAsync<RuleBrokenException>(() => commands.SendAsync(command))).Refusal;
        Assert.Equal(code, refusal.Code);
        return refusal;
    }
}
