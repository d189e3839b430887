using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Admin;
using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Admin.Calendar;
using EscalationPortal.Application.Admin.Contacts;
using EscalationPortal.Application.Admin.Definitions;
using EscalationPortal.Application.Admin.Guidance;
using EscalationPortal.Application.Admin.People;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Testing;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Admin;

/// <summary>Whoever holds a post with the mark keeps the people and posts of that agency, and nothing else (R-006, ADR 13).</summary>
public sealed class ManageOwnAgencyTests
{
    private const string Keeper = "jacinta";
    private const string Password = "harbour violet anvil";

    private static readonly Guid Own = DemoPartnership.AgencyOf(Keeper);
    private static readonly Guid Other = DemoPartnership.AgencyOf("carys");
    private static readonly DateOnly Today = LondonTime.DateOf(PortalTemplates.DemoDay);

    [Fact]
    public async Task Keeper_OfTheOwnAgency_KeepsPostsAndPeople()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Keeper);
        Assert.Equal(new OwnAgencySummary(Own, actor.AgencyName), (await commands.SendAsync(new GetAdmin(actor))).OwnAgency);
        Assert.False((await commands.SendAsync(new GetManagedAgency(actor, Own))).IsForPartnership);

        var post = Guid.Parse(await commands.SendAsync(new AddPost(actor, Guid.NewGuid(), Own, "Matron", Tier.LineManager, "101", false)));
        await commands.SendAsync(new ChangePost(actor, Guid.NewGuid(), Own, post, 0, "Head matron", Tier.LineManager, "102", false));
        await commands.SendAsync(new AssignPost(actor, Guid.NewGuid(), Own, post, 1, DemoPartnership.EmailOf("tom"), Today.AddDays(-1)));
        await commands.SendAsync(new AppointDeputy(actor, Guid.NewGuid(), Own, post, 2, DemoPartnership.EmailOf("moira"), Today));
        await commands.SendAsync(new VacatePost(actor, Guid.NewGuid(), Own, post, 3, Today));

        var kept = await commands.SendAsync(new GetManagedPost(actor, Own, post));
        Assert.Equal(("Head matron", null, 4), (kept.JobTitle, kept.Holder, kept.Version));
        Assert.All(kept.Changes, change => Assert.Equal(actor.Name, change.ChangedBy));
    }

    [Theory]
    [InlineData("jacinta")]
    [InlineData("orla")]
    [InlineData("hamish")]
    [InlineData("lucy")]
    [InlineData("fergus")]
    public async Task Keeper_OfEachPartnershipOfTheDemonstration_KeepsTheirAgency(string key)
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(key);
        Assert.True(actor.KeepsAgency);
        Assert.Equal(DemoPartnership.AgencyOf(key), (await commands.SendAsync(new GetAdmin(actor))).OwnAgency!.Id);
    }

    [Fact]
    public async Task Send_WhatIsThePartnerships_IsForbiddenAndKept()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Keeper);
        IBaseRequest[] requests =
        [
            new GetAdminCalendar(actor, 2026, null),
            new PreviewCalendarChange(actor, CalendarChangeKind.Added, new(2026, 7, 6), "Carnival"),
            new ChangeCalendar(actor, Guid.NewGuid(), 0, CalendarChangeKind.Added, new(2026, 7, 6), "Carnival"),
            new GetVersions(actor),
            new UploadDefinition(actor, Guid.NewGuid(), null, "{}"),
            new GetDefinitionPreview(actor),
            new PublishDefinition(actor, Guid.NewGuid(), Guid.NewGuid(), 1),
            new DiscardUpload(actor, Guid.NewGuid()),
            new GetContacts(actor),
            new GetContact(actor, "partnership-inbox"),
            new ChangeContact(actor, Guid.NewGuid(), "partnership-inbox", 0, "101", "a@example.org", null, null),
            new GetGuidanceTexts(actor),
            new GetGuidanceText(actor, "early-talk"),
            new PreviewGuidance(actor, "early-talk", "Talk", "Meet."),
            new ChangeGuidance(actor, Guid.NewGuid(), "early-talk", 0, "Talk", "Meet."),
            new ListAgencies(actor, null, null),
            new AddAgency(actor, Guid.NewGuid(), "Anybody", "Health", AgencyMarks.None),
            new GetManagedAgency(actor, Own, ToChange: true),
            new ChangeAgency(actor, Guid.NewGuid(), Own, 0, "Anybody", "Health", AgencyMarks.Education),
            new ListRoles(actor),
            new InvitePerson(actor, Guid.NewGuid(), "nia@example.org", "Nia Newcomer", ["administrator"]),
            new ChangeRoles(actor, Guid.NewGuid(), actor.PersonId, [], ["administrator"]),
        ];
        foreach (var request in requests)
        {
            await RefusedAsync(commands, "not-administrator", RefusalKind.Forbidden, request);
        }

        Assert.Equal(requests.Length, await RefusalsAsync(commands, actor, "not-administrator"));
    }

    [Fact]
    public async Task Send_ForAnotherAgency_IsForbiddenWhetherOrNotItIsThere()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Keeper);
        var post = DemoPartnership.IdOf("post/carys");
        foreach (var agency in new[] { Other, DemoPartnership.AgencyOf("elowen"), Guid.NewGuid() })
        {
            IBaseRequest[] requests =
            [
                new GetManagedAgency(actor, agency),
                new GetManagedPost(actor, agency, post),
                new AddPost(actor, Guid.NewGuid(), agency, "Matron", Tier.LineManager, "101", false),
                new ChangePost(actor, Guid.NewGuid(), agency, post, 0, "Matron", Tier.LineManager, "101", false),
                new AssignPost(actor, Guid.NewGuid(), agency, post, 0, DemoPartnership.EmailOf("tom"), Today),
                new VacatePost(actor, Guid.NewGuid(), agency, post, 0, Today),
                new AppointDeputy(actor, Guid.NewGuid(), agency, post, 0, null, null),
            ];
            foreach (var request in requests)
            {
                await RefusedAsync(commands, "other-agency", RefusalKind.Forbidden, request);
            }
        }

        Assert.Equal(21, await RefusalsAsync(commands, actor, "other-agency"));
    }

    [Fact]
    public async Task Send_WithAPostOfAnotherAgency_DoesNotFindIt()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Keeper);
        var post = DemoPartnership.IdOf("post/carys");
        IBaseRequest[] requests =
        [
            new GetManagedPost(actor, Own, post),
            new ChangePost(actor, Guid.NewGuid(), Own, post, 0, "Matron", Tier.LineManager, "101", false),
            new AssignPost(actor, Guid.NewGuid(), Own, post, 0, DemoPartnership.EmailOf("tom"), Today),
            new VacatePost(actor, Guid.NewGuid(), Own, post, 0, Today),
            new AppointDeputy(actor, Guid.NewGuid(), Own, post, 0, null, null),
            new GetPerson(actor, DemoPartnership.IdOf("carys")),
            new GetPerson(actor, DemoPartnership.IdOf("elowen")),
            new GetPerson(actor, DemoPartnership.IdOf("gwen")),
            new ResendInvitation(actor, Guid.NewGuid(), DemoPartnership.IdOf("carys")),
            new ResendInvitation(actor, Guid.NewGuid(), DemoPartnership.IdOf("gwen")),
        ];
        foreach (var request in requests)
        {
            await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(commands, request));
        }

        Assert.Equal(0, await commands.ReadAsync(db => db.AgencyChanges.CountAsync()));
    }

    [Fact]
    public async Task People_ForTheKeeper_AreThoseOfTheAgencyWithoutRoles()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Keeper);
        await commands.ReadAsync(async db =>
        {
            db.BoardMemberships.Add(
                new BoardMembership
                {
                    Partnership = actor.Partnership,
                    PersonId = DemoPartnership.IdOf("moira"),
                    Role = "records-auditor",
                }
            );
            return await db.SaveChangesAsync();
        });

        var page = await commands.SendAsync(new ListPeople(actor, null, null));
        var moira = await commands.SendAsync(new GetPerson(actor, DemoPartnership.IdOf("moira")));

        Assert.Equal((Own, 0), (page.Agency!.Value, page.Roles.Count));
        Assert.Equal(
            new[] { "ffion", "moira", "tom", "anselm", Keeper }.Select(DemoPartnership.IdOf).Order(),
            page.People.Select(person => person.Id).Order()
        );
        Assert.All(page.People, person => Assert.EndsWith(actor.AgencyName, Assert.Single(person.Work), StringComparison.Ordinal));
        Assert.False(moira.HasRoles);
        Assert.Empty(moira.Roles);
        Assert.Empty(moira.Bodies);
        await commands.SendAsync(new ResendInvitation(actor, Guid.NewGuid(), DemoPartnership.IdOf("moira")));
    }

    [Fact]
    public async Task Hold_BySomebodyNew_InvitesThemAndTheyHoldItAtOnce()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Keeper);
        var post = await VacantAsync(commands, actor);
        var hold = new AssignPost(actor, Guid.NewGuid(), Own, post, 0, "nia@example.org", Today, "Nia Newcomer");

        await commands.SendAsync(hold);
        await commands.SendAsync(hold);

        Assert.Equal("Nia Newcomer", (await commands.SendAsync(new GetManagedPost(actor, Own, post))).Holder!.Name);
        var message = await commands.ReadAsync(db => db.Outbox.SingleAsync(m => m.Path != null));
        Assert.Contains(
            await commands.SendAsync(new ListPeople(actor, "nia@", null)) is var page ? page.People : [],
            person => person.Access.InvitedUntil is not null
        );
        Assert.NotNull(await commands.SendAsync(new AcceptInvitation(message.Path!.Split("token=")[1], Password, Password)));
        Assert.Equal(
            1,
            await commands.ReadAsync(db => db.Users.CountAsync(user => user.Email == "nia@example.org" && user.PasswordHash != null))
        );
    }

    [Fact]
    public async Task Hold_BySomebodyOfAnotherPartnership_IsAskedLikeSomebodyUnknown()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Keeper);
        var post = await VacantAsync(commands, actor);
        var people = await commands.ReadAsync(db => db.Users.CountAsync());
        async Task<string> FaultOfAsync(string email) =>
            (
                await Assert.ThrowsAsync<ValidationException>(() =>
                    commands.SendAsync(new AssignPost(actor, Guid.NewGuid(), Own, post, 0, email, Today))
                )
            )
                .Errors.Single()
                .ErrorMessage;

        Assert.Equal(await FaultOfAsync("nobody@example.org"), await FaultOfAsync(DemoPartnership.EmailOf("elowen")));

        await commands.SendAsync(
            new AssignPost(actor, Guid.NewGuid(), Own, post, 0, DemoPartnership.EmailOf("elowen"), Today, "E. Trethewey")
        );
        Assert.Equal(people, await commands.ReadAsync(db => db.Users.CountAsync()));
        Assert.Equal("Elowen Trethewey", (await commands.SendAsync(new GetManagedPost(actor, Own, post))).Holder!.Name);
    }

    [Fact]
    public async Task Depute_ByAnAddress_DoesNotSayWhoElseHasAnAccount()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Keeper);
        foreach (var email in new[] { "nobody@example.org", DemoPartnership.EmailOf("carys"), DemoPartnership.EmailOf("elowen") })
        {
            var fault = await Assert.ThrowsAsync<ValidationException>(() =>
                commands.SendAsync(new AppointDeputy(actor, Guid.NewGuid(), Own, DemoPartnership.IdOf("post/moira"), 0, email, null))
            );
            Assert.Equal("Nobody who holds a post of the agency has this e-mail address", fault.Errors.Single().ErrorMessage);
        }
    }

    [Fact]
    public async Task Right_GoesWithThePost()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Keeper);
        var post = DemoPartnership.IdOf($"post/{Keeper}");
        await RefusedAsync(
            commands,
            "own-right",
            RefusalKind.NotNow,
            new ChangePost(actor, Guid.NewGuid(), Own, post, 0, "Named nurse", Tier.LineManager, "101", true)
        );
        await commands.SendAsync(
            new ChangePost(
                actor,
                Guid.NewGuid(),
                Own,
                DemoPartnership.IdOf("post/anselm"),
                0,
                "Head",
                Tier.SeniorManager,
                "101",
                false,
                KeepsAgency: true
            )
        );
        var anselm = await commands.ActorAsync("anselm");
        await commands.SendAsync(new ChangePost(anselm, Guid.NewGuid(), Own, post, 0, "Named nurse", Tier.LineManager, "101", true));

        Assert.True(anselm.KeepsAgency);
        await RefusedAsync(commands, "not-administrator", RefusalKind.Forbidden, new GetAdmin(await commands.ActorAsync(Keeper)));
        Assert.Contains(
            "keeps the agency",
            (await commands.SendAsync(new GetManagedPost(anselm, Own, DemoPartnership.IdOf("post/anselm")))).Changes[0].What,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task See_AnyCaseByKeepingTheAgency_IsNotPossible()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var with = await commands.ActorAsync(Keeper);
        Assert.Equal(
            await commands.ReadAsync(db => db.Disputes.VisibleTo(with with { KeepsAgency = false }).CountAsync()),
            await commands.ReadAsync(db => db.Disputes.VisibleTo(with).CountAsync())
        );
    }

    private static async Task<Guid> VacantAsync(Commands commands, Actor actor) =>
        Guid.Parse(await commands.SendAsync(new AddPost(actor, Guid.NewGuid(), Own, "Matron", Tier.LineManager, "101", false)));

    private static Task<int> RefusalsAsync(Commands commands, Actor actor, string rule) =>
        commands.ReadAsync(db =>
            db.Audit.CountAsync(entry => entry.Kind == AuditKind.Refused && entry.PersonId == actor.PersonId && entry.Rule == rule)
        );

    private static async Task RefusedAsync(Commands commands, string code, RefusalKind kind, IBaseRequest request)
    {
        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => SendAsync(commands, request));
        Assert.Equal((code, kind), (broken.Refusal.Code, broken.Refusal.Kind));
    }

    private static Task SendAsync(Commands commands, IBaseRequest request) => commands.SendAnyAsync(request);
}
