using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Admin;

/// <summary>The agencies of a partnership as its administrator keeps them .</summary>
public sealed class ManageAgenciesTests
{
    [Fact]
    public async Task Add_AnAgency_IsListedAuditedAndNotYetToBeChosen()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        var command = new AddAgency(actor, Guid.NewGuid(), " Ambulance Service ", "Health", AgencyMarks.Volunteers);
        var id = Guid.Parse(await commands.SendAsync(command));
        Assert.Equal(id.ToString(), await commands.SendAsync(command)); // sent twice: one effect, one answer

        var line = Assert.Single((await commands.SendAsync(new ListAgencies(actor, "ambul", null))).Lines);
        Assert.Equal(
            (id, "Ambulance Service", "Health", AgencyMarks.Volunteers, 0, 0),
            (line.Id, line.Name, line.Sector, line.Marks, line.Posts, line.Vacant)
        );
        Assert.NotEmpty(line.Unmanned);
        Assert.DoesNotContain(
            await commands.SendAsync(new ListOtherAgencies(await commands.ActorAsync("ffion"), [])),
            agency => agency.Id == id
        );
        var kept = await commands.SendAsync(new GetManagedAgency(actor, id));
        Assert.All(kept.Tiers, tier => Assert.Empty(tier.Posts));
        var change = Assert.Single(kept.Changes);
        Assert.Equal(
            (actor.Name, commands.Clock.GetUtcNow(), "Added “Ambulance Service” (Health, marked as volunteers)"),
            (change.ChangedBy, change.At, change.What)
        );
        Assert.Equal(
            1,
            await commands.ReadAsync(db =>
                db.Audit.CountAsync(entry =>
                    entry.What == nameof(AddAgency) && entry.Kind == AuditKind.Done && entry.PersonId == actor.PersonId
                )
            )
        );
    }

    [Theory]
    [InlineData("", "Health", "Name", "Enter the name of the agency")]
    [InlineData("Ambulance", " ", "Sector", "Enter the sector, such as Health")]
    [InlineData("Ambu\0lance", "Health", "Name", "Remove the control character: it was probably pasted with the text")]
    public async Task Add_Wrong_IsAFaultOfItsField(string name, string sector, string field, string message)
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        var fault = Assert.Single(
            (
                await Assert.ThrowsAsync<ValidationException>(() =>
                    commands.SendAsync(new AddAgency(actor, Guid.NewGuid(), name, sector, AgencyMarks.None))
                )
            ).Errors
        );
        Assert.Equal((field, message), (fault.PropertyName, fault.ErrorMessage));
    }

    [Fact]
    public async Task Add_TooLongOrTakenHoweverWritten_IsAFaultOfTheName()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        var taken = (await commands.SendAsync(new ListAgencies(actor, null, null))).Lines[0].Name;
        foreach (
            var (name, message) in new[]
            {
                (new string('a', 201), "Shorten this by 1 characters"),
                (taken.ToUpperInvariant(), "Another agency of the partnership has this name"),
            }
        )
        {
            var fault = Assert.Single(
                (
                    await Assert.ThrowsAsync<ValidationException>(() =>
                        commands.SendAsync(new AddAgency(actor, Guid.NewGuid(), name, "Health", AgencyMarks.None))
                    )
                ).Errors
            );
            Assert.Equal("Name", fault.PropertyName);
            Assert.StartsWith(message, fault.ErrorMessage, StringComparison.Ordinal);
        }

        // the same name in another partnership is another agency, and a pattern means nothing but itself
        await commands.SendAsync(
            new AddAgency(await commands.OfAnotherPartnershipAsync(), Guid.NewGuid(), taken, "Health", AgencyMarks.None)
        );
        Assert.Empty((await commands.SendAsync(new ListAgencies(actor, "%", null))).Lines);
        Assert.Empty((await commands.SendAsync(new ListAgencies(actor, "no\0such_agency", null))).Lines);
    }

    [Fact]
    public async Task Change_AnAgency_LeavesCasesAsTheyWere()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var (actor, ffion) = (await commands.ActorAsync(Administration.Key), await commands.ActorAsync("ffion"));
        var before = await commands.DisputeAsync("WAR-26-0001");
        var agency = ffion.AgencyId!.Value;

        await commands.SendAsync(new ChangeAgency(actor, Guid.NewGuid(), agency, 0, "Renamed Trust", "Health", AgencyMarks.None));

        var after = await commands.DisputeAsync("WAR-26-0001");
        Assert.Equal(
            (before.Escalating.AgencyName, before.Participants[0].AgencyName),
            (after.Escalating.AgencyName, after.Participants[0].AgencyName)
        );
        Assert.NotEqual("Renamed Trust", after.Escalating.AgencyName);
        Assert.Equal("Renamed Trust", (await commands.ActorAsync("ffion")).AgencyName);
        var kept = await commands.SendAsync(new GetManagedAgency(actor, agency));
        Assert.Equal(("Renamed Trust", 1), (kept.Name, kept.Version));
        Assert.EndsWith("to “Renamed Trust” (Health)", Assert.Single(kept.Changes).What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_OfAnOlderVersion_IsRefusedAndKept()
    {
        await using var commands = await Commands.StartAsync();
        var (actor, agency) = (await commands.ActorAsync(Administration.Key), DemoPartnership.AgencyOf("ffion"));
        var command = new ChangeAgency(actor, Guid.NewGuid(), agency, 0, "First", "Health", AgencyMarks.None);
        Assert.Equal(await commands.SendAsync(command), await commands.SendAsync(command));
        await Assert.ThrowsAsync<StaleException>(() => commands.SendAsync(command with { FormToken = Guid.NewGuid(), Name = "Second" }));
        Assert.Equal("First", (await commands.SendAsync(new GetManagedAgency(actor, agency))).Name);
        Assert.Equal(
            1,
            await commands.ReadAsync(db => db.Audit.CountAsync(entry => entry.What == nameof(ChangeAgency) && entry.Rule == "stale"))
        );
    }

    [Fact]
    public async Task Change_TwoAtOnce_OneIsMade()
    {
        await using var commands = await Commands.StartAsync();
        var (actor, agency) = (await commands.ActorAsync(Administration.Key), DemoPartnership.AgencyOf("ffion"));
        var sendings = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(number =>
                    Record.ExceptionAsync(() =>
                        commands.SendAsync(
                            new ChangeAgency(actor, Guid.NewGuid(), agency, 0, $"Trust {number}", "Health", AgencyMarks.None)
                        )
                    )
                )
        );
        Assert.Single(sendings, refused => refused is null);
        Assert.All(
            sendings.OfType<Exception>(),
            refused => Assert.True(refused is StaleException or RuleBrokenException, refused.ToString())
        );
        Assert.Equal(1, await commands.ReadAsync(db => db.AgencyChanges.CountAsync()));
    }

    [Fact]
    public async Task Agency_OfAnotherPartnership_DoesNotExist()
    {
        await using var commands = await Commands.StartAsync();
        var (mona, agency) = (await commands.OfAnotherPartnershipAsync(), DemoPartnership.AgencyOf("ffion"));
        Assert.Empty((await commands.SendAsync(new ListAgencies(mona, null, null))).Lines);
        await Assert.ThrowsAsync<NotFoundException>(() => commands.SendAsync(new GetManagedAgency(mona, agency)));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            commands.SendAsync(new ChangeAgency(mona, Guid.NewGuid(), agency, 0, "Mine", "Health", AgencyMarks.None))
        );
    }

    [Fact]
    public async Task List_MoreThanAPage_GoesOnAfterItsLast()
    {
        await using var commands = await Commands.StartAsync();
        var mona = await commands.OfAnotherPartnershipAsync();
        await commands.ReadAsync(db =>
        {
            db.Agencies.AddRange(
                Enumerable.Range(0, 101).Select(number => new Agency(mona.Partnership, Guid.NewGuid(), $"School {number:000}", "Education"))
            );
            return db.SaveChangesAsync();
        });
        List<string> names = [];
        for (Guid? after = null; names.Count == 0 || after is not null; )
        {
            var page = await commands.SendAsync(new ListAgencies(mona, "school", after));
            Assert.True(page.Lines.Count <= 50);
            names.AddRange(page.Lines.Select(line => line.Name));
            after = page.Next;
        }

        Assert.Equal(Enumerable.Range(0, 101).Select(number => $"School {number:000}"), names);
    }

    [Fact]
    public async Task List_OfAgencies_SaysWhatTheirPostsLack()
    {
        await using var commands = await Commands.StartAsync();
        var (actor, anselm) = (await commands.ActorAsync(Administration.Key), DemoPartnership.IdOf("anselm"));
        var before = Line(await commands.SendAsync(new ListAgencies(actor, null, null)));
        await commands.ReadAsync(db =>
            db.Posts.Where(post => post.HolderId == anselm).ExecuteUpdateAsync(post => post.SetProperty(p => p.HolderId, (Guid?)null))
        );
        var after = Line(await commands.SendAsync(new ListAgencies(actor, null, null)));
        Assert.Equal((before.Posts, before.Vacant + 1), (after.Posts, after.Vacant));
        Assert.Equal("Senior Manager", Assert.Single(after.Unmanned.Except(before.Unmanned)));

        static AgencyLine Line(AgencyPage page) => page.Lines.Single(line => line.Id == DemoPartnership.AgencyOf("ffion"));
    }

    [Fact]
    public async Task Marks_OfAnAgency_GoIntoCasesThatItsPeopleRaise()
    {
        await using var commands = await Commands.StartAsync();
        var (actor, agency) = (await commands.ActorAsync(Administration.Key), DemoPartnership.AgencyOf("ffion"));
        await commands.SendAsync(
            new ChangeAgency(
                actor,
                Guid.NewGuid(),
                agency,
                0,
                "Trust",
                "Health",
                AgencyMarks.Education | AgencyMarks.PrivateOrVoluntaryProvider
            )
        );
        var parties = await commands.SendAsync(new ListParties(actor, agency));
        Assert.All(parties, party => Assert.Equal(["Health", "Private or voluntary provider", "Education"], party.Sectors));
    }
}
