using EscalationPortal.Application.Admin;
using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Admin.Calendar;
using EscalationPortal.Application.Admin.Contacts;
using EscalationPortal.Application.Admin.Definitions;
using EscalationPortal.Application.Admin.Guidance;
using EscalationPortal.Application.Admin.Import;
using EscalationPortal.Application.Board;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Admin;

/// <summary>Who administers, and that it opens nothing else .</summary>
public sealed class AdminAccessTests
{
    [Theory]
    [InlineData("ffion")]
    [InlineData("olu")]
    [InlineData("gwen")]
    [InlineData("percival")]
    public async Task Send_ByWhoeverDoesNotAdminister_IsForbiddenAndKept(string key)
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(key);
        await Refused(commands, new GetAdmin(actor));
        await Refused(commands, new GetAdminCalendar(actor, 2026, null));
        await Refused(commands, new PreviewCalendarChange(actor, CalendarChangeKind.Added, new(2026, 7, 6), "Carnival"));
        await Refused(commands, new ChangeCalendar(actor, Guid.NewGuid(), 0, CalendarChangeKind.Added, new(2026, 7, 6), "Carnival"));
        await Refused(commands, new GetVersions(actor));
        await Refused(commands, new UploadDefinition(actor, Guid.NewGuid(), null, "{}"));
        await Refused(commands, new GetDefinitionPreview(actor));
        await Refused(commands, new PublishDefinition(actor, Guid.NewGuid(), Guid.NewGuid(), 1));
        await Refused(commands, new DiscardUpload(actor, Guid.NewGuid()));
        await Refused(commands, new GetContacts(actor));
        await Refused(commands, new GetContact(actor, "partnership-inbox"));
        await Refused(commands, new ChangeContact(actor, Guid.NewGuid(), "partnership-inbox", 0, "101", "a@example.org", null, null));
        await Refused(commands, new GetGuidanceTexts(actor));
        await Refused(commands, new GetGuidanceText(actor, "early-talk"));
        await Refused(commands, new PreviewGuidance(actor, "early-talk", "Talk", "Meet."));
        await Refused(commands, new ChangeGuidance(actor, Guid.NewGuid(), "early-talk", 0, "Talk", "Meet."));
        await Refused(commands, new ListAgencies(actor, null, null));
        await Refused(commands, new AddAgency(actor, Guid.NewGuid(), "Anybody", "Health", AgencyMarks.None));
        await Refused(commands, new GetManagedAgency(actor, DemoPartnership.AgencyOf("ffion")));
        await Refused(
            commands,
            new ChangeAgency(actor, Guid.NewGuid(), DemoPartnership.AgencyOf("ffion"), 0, "Anybody", "Health", AgencyMarks.None)
        );
        var (agency, post) = (DemoPartnership.AgencyOf("ffion"), DemoPartnership.IdOf("post/ffion"));
        await Refused(commands, new GetManagedPost(actor, agency, post));
        await Refused(commands, new AddPost(actor, Guid.NewGuid(), agency, "Matron", Tier.LineManager, "101", false));
        await Refused(commands, new ChangePost(actor, Guid.NewGuid(), agency, post, 0, "Matron", Tier.LineManager, "101", false));
        await Refused(commands, new AssignPost(actor, Guid.NewGuid(), agency, post, 0, "a@example.org", new(2026, 7, 6)));
        await Refused(commands, new VacatePost(actor, Guid.NewGuid(), agency, post, 0, new(2026, 7, 6)));
        await Refused(commands, new AppointDeputy(actor, Guid.NewGuid(), agency, post, 0, null, null));
        await Refused(commands, new GetImport(actor));
        await Refused(commands, new UploadImport(actor, Guid.NewGuid(), "agency"u8.ToArray()));
        await Refused(commands, new GetImportPreview(actor));
        await Refused(commands, new ImportAgencies(actor, Guid.NewGuid(), Guid.NewGuid(), null));
        await Refused(commands, new DiscardImport(actor, Guid.NewGuid()));
        await Refused(commands, new ExportAgencies(actor));
        Assert.Equal(
            32,
            await commands.ReadAsync(db =>
                db.Audit.CountAsync(entry =>
                    entry.Kind == AuditKind.Refused && entry.PersonId == actor.PersonId && entry.Rule == "not-administrator"
                )
            )
        );
    }

    [Fact]
    public async Task See_AnyCaseByAdministering_IsNotPossible()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        Assert.Empty(await commands.ReadAsync(db => db.Disputes.VisibleTo(actor).ToListAsync()));
        foreach (var reference in await commands.ReadAsync(db => db.Disputes.Select(d => d.Reference).ToListAsync()))
        {
            await Assert.ThrowsAsync<NotFoundException>(() => commands.SendAsync(new GetCase(actor, reference)));
        }

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => commands.SendAsync(new GetAudit(actor, "WAR-26-0001", null)));
        Assert.Equal("no-audit", refused.Refusal.Code);
    }

    [Fact]
    public async Task Upload_OfOneAdministrator_IsNotSeenByAnother()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        await commands.SendAsync(
            new UploadDefinition(actor, Guid.NewGuid(), null, Administration.Changed(d => d["stages"]![1]!["name"] = "Rung One"))
        );
        Assert.Null(await commands.SendAsync(new GetDefinitionPreview(actor with { PersonId = Guid.NewGuid() })));
        Assert.Null(
            await commands.SendAsync(
                new GetDefinitionPreview((await commands.OfAnotherPartnershipAsync()) with { PersonId = actor.PersonId })
            )
        );
    }

    private static async Task Refused<T>(Commands commands, IRequest<T> request)
    {
        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => commands.SendAsync(request));
        Assert.Equal(("not-administrator", RefusalKind.Forbidden), (broken.Refusal.Code, broken.Refusal.Kind));
    }
}
