using EscalationPortal.Application.Admin.Definitions;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Admin;

/// <summary>Upload, preview and publishing of the next version .</summary>
public sealed class PublishDefinitionTests
{
    private static readonly string RungOne = Administration.Changed(d => d["stages"]![1]!["name"] = "Rung One");

    [Fact]
    public async Task Publish_AsLookedAt_IsTheNextVersionWithItsPublisher()
    {
        await using var commands = await Commands.StartAsync();
        Assert.Equal("2", await commands.PublishAsync(RungOne));

        var actor = await commands.ActorAsync(Administration.Key);
        var view = await commands.SendAsync(new GetVersions(actor));
        Assert.Equal([(2, actor.Name, true), (1, null, false)], view.Versions.Select(v => (v.Number, v.PublishedBy, v.IsInForce)));
        Assert.Equal(commands.Clock.GetUtcNow(), view.Versions[0].PublishedAt);
        Assert.Equal("Rung One", view.Protocol.Stages[1].Name);
        Assert.Null(await commands.SendAsync(new GetDefinitionPreview(actor)));
        Assert.Equal(
            [nameof(PublishDefinition), nameof(UploadDefinition)],
            (
                await commands.ReadAsync(db =>
                    db.Audit.Where(entry => entry.Kind == AuditKind.Done && entry.Name == actor.Name)
                        .Select(entry => entry.What)
                        .ToListAsync()
                )
            ).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Publish_TheSameFormTwice_IsOneVersion()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        await commands.SendAsync(new UploadDefinition(actor, Guid.NewGuid(), null, RungOne));
        var preview = (await commands.SendAsync(new GetDefinitionPreview(actor)))!;
        var command = new PublishDefinition(actor, Guid.NewGuid(), preview.UploadId, preview.InForce);
        Assert.Equal(("2", "2"), (await commands.SendAsync(command), await commands.SendAsync(command)));
        Assert.Equal(2, await commands.ReadAsync(db => db.ProtocolVersions.CountAsync(v => v.Partnership == "warwickshire")));
    }

    [Fact]
    public async Task Publish_AfterARestartWithTheBuiltInText_StaysInForceAndMayGoBackByAnAct()
    {
        await using var commands = await Commands.StartAsync();
        await commands.PublishAsync(RungOne);
        await commands.ReadAsync(async db =>
        {
            foreach (var definition in BuiltInDefinitions.Read())
            {
                Assert.False((await new DefinitionPublisher(db, commands.Clock).Publish(definition, CancellationToken.None)).IsNew);
            }

            return 0;
        });
        Assert.Equal("Rung One", (await commands.SendAsync(new GetProtocol("warwickshire")))!.Stages[1].Name);
        Assert.Equal("3", await commands.PublishAsync(BuiltIn.Of("warwickshire")));
        Assert.Equal("Stage One", (await commands.SendAsync(new GetProtocol("warwickshire")))!.Stages[1].Name);
    }

    [Fact]
    public async Task Publish_WhatSaysTheSame_IsRefused()
    {
        await using var commands = await Commands.StartAsync();
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => commands.PublishAsync(Administration.Changed(_ => { })));
        Assert.Equal("no-difference", refused.Refusal.Code);
    }

    [Fact]
    public async Task Publish_AnotherUploadOrVersionThanLookedAt_IsRefused()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        await commands.SendAsync(new UploadDefinition(actor, Guid.NewGuid(), null, RungOne));
        var seen = (await commands.SendAsync(new GetDefinitionPreview(actor)))!;
        await commands.SendAsync(
            new UploadDefinition(actor, Guid.NewGuid(), null, Administration.Changed(d => d["stages"]![2]!["name"] = "Rung Two"))
        );
        var replaced = await Assert.ThrowsAsync<RuleBrokenException>(() =>
            commands.SendAsync(new PublishDefinition(actor, Guid.NewGuid(), seen.UploadId, seen.InForce))
        );
        var again = (await commands.SendAsync(new GetDefinitionPreview(actor)))!;
        await commands.ReadAsync(db => new DefinitionPublisher(db, commands.Clock).Publish(RungOne, CancellationToken.None));
        var overtaken = await Assert.ThrowsAsync<RuleBrokenException>(() =>
            commands.SendAsync(new PublishDefinition(actor, Guid.NewGuid(), again.UploadId, again.InForce))
        );
        Assert.Equal(("preview-outdated", "preview-outdated"), (replaced.Refusal.Code, overtaken.Refusal.Code));
    }

    [Fact]
    public async Task Upload_WithFaults_NamesAllAndKeepsNothing()
    {
        await using var commands = await Commands.StartAsync();
        var wrong = Administration.Changed(d =>
            (d["stages"]![1]!["name"], d["stages"]![2]!["escalating"]!["tier"], d["annualReturn"]!["firstMonth"]) = ("", "emperor", 13)
        );
        var refused = await Assert.ThrowsAsync<DefinitionRefusedException>(() => UploadAsync(commands, wrong));
        Assert.Equal(
            ["$.annualReturn.firstMonth", "$.stages[1].name", "$.stages[2].escalating.tier"],
            refused.Faults.Select(fault => fault.Path).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            (0, 5),
            await commands.ReadAsync(async db => (await db.DefinitionUploads.CountAsync(), await db.ProtocolVersions.CountAsync()))
        );
    }

    [Fact]
    public async Task Upload_OfAnotherPartnership_IsRefusedInWords()
    {
        await using var commands = await Commands.StartAsync();
        var mona = await commands.OfAnotherPartnershipAsync();
        var refused = await Assert.ThrowsAsync<DefinitionRefusedException>(() =>
            commands.SendAsync(new UploadDefinition(mona, Guid.NewGuid(), null, RungOne))
        );
        Assert.Equal(
            "$.partnership.key names another partnership, warwickshire: here only a definition of mona is published",
            Assert.Single(refused.Faults).ToString()
        );
    }

    [Fact]
    public async Task Upload_WithTheReferencesOfAnotherPartnership_IsRefusedAtOnce()
    {
        await using var commands = await Commands.StartAsync();
        await commands.OfAnotherPartnershipAsync();
        var refused = await Assert.ThrowsAsync<DefinitionRefusedException>(() =>
            UploadAsync(commands, Administration.Changed(d => d["partnership"]!["referencePrefix"] = "MON"))
        );
        Assert.Equal("$.partnership.referencePrefix", Assert.Single(refused.Faults).Path);
    }

    [Fact]
    public async Task Upload_ThatLeavesTheAdministratorNoRole_IsRefused()
    {
        await using var commands = await Commands.StartAsync();
        var refused = await Assert.ThrowsAsync<DefinitionRefusedException>(() =>
            UploadAsync(commands, Administration.Changed(d => d["bodies"]![0]!["roles"]!.AsArray().RemoveAt(3)))
        );
        Assert.Equal("$.bodies", Assert.Single(refused.Faults).Path);
    }

    [Theory]
    [InlineData(null, null, "File")]
    [InlineData("{}", "{}", "Text")]
    [InlineData(" ", null, "File")]
    public async Task Upload_OfNothingOrOfBoth_IsAFaultOfTheField(string? file, string? text, string field)
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        var invalid = await Assert.ThrowsAsync<ValidationException>(() =>
            commands.SendAsync(new UploadDefinition(actor, Guid.NewGuid(), file, text))
        );
        Assert.Equal(field, Assert.Single(invalid.Errors).PropertyName);
    }

    [Fact]
    public async Task Upload_OlderThanAWeek_IsGone()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        await UploadAsync(commands, RungOne);
        var seen = (await commands.SendAsync(new GetDefinitionPreview(actor)))!;
        commands.Clock.Advance(DefinitionUpload.Kept);
        Assert.Null(await commands.SendAsync(new GetDefinitionPreview(actor)));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            commands.SendAsync(new PublishDefinition(actor, Guid.NewGuid(), seen.UploadId, seen.InForce))
        );
        await UploadAsync(commands, RungOne);
        Assert.Equal(1, await commands.ReadAsync(db => db.DefinitionUploads.CountAsync()));
    }

    private static async Task<string> UploadAsync(Commands commands, string definition) =>
        await commands.SendAsync(new UploadDefinition(await commands.ActorAsync(Administration.Key), Guid.NewGuid(), null, definition));
}
