using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Definitions;

/// <summary>
/// Takes a definition of the actor's partnership to be looked at before it is published; it replaces the one the actor uploaded before.
/// A wrong one is refused with every fault, and nothing of it is kept.
/// </summary>
/// <param name="Actor">Who acts.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="File">The text of a file; null when none was chosen.</param>
/// <param name="Text">What was pasted instead.</param>
public sealed record UploadDefinition(Actor Actor, Guid FormToken, string? File, string? Text) : ICommand
{
    /// <summary>Largest definition in bytes.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>Whichever was given.</summary>
    public string Definition => File ?? Text ?? string.Empty;
}

internal sealed class UploadDefinitionValidator : AbstractValidator<UploadDefinition>
{
    public UploadDefinitionValidator()
    {
        RuleFor(command => command.File).Definition(command => command.Text);
        RuleFor(command => command.Text).DefinitionInstead(command => command.File);
    }
}

internal sealed class UploadDefinitionHandler(PortalDb db, ProtocolProvider protocols, DefinitionPublisher publisher, TimeProvider clock)
    : IRequestHandler<UploadDefinition, string>
{
    public async Task<string> Handle(UploadDefinition command, CancellationToken cancellationToken)
    {
        var actor = command.Actor;
        await protocols.OpenTo(actor, cancellationToken);
        (await publisher.Check(command.Definition, cancellationToken)).RequireOwn(actor);
        var (id, now) = (Guid.CreateVersion7(clock.GetUtcNow()), clock.GetUtcNow());
        await DropExpired(actor.Partnership, now, cancellationToken);
        if (await db.DefinitionUploads.FindAsync([actor.Partnership, actor.PersonId], cancellationToken) is { } before)
        {
            (before.Id, before.Definition, before.UploadedAt) = (id, command.Definition, now);
        }
        else
        {
            db.DefinitionUploads.Add(
                new DefinitionUpload
                {
                    Partnership = actor.Partnership,
                    PersonId = actor.PersonId,
                    Id = id,
                    Definition = command.Definition,
                    UploadedAt = now,
                }
            );
        }

        return id.ToString();
    }

    /// <summary>What nobody can publish any more is not kept.</summary>
    private async Task DropExpired(string partnership, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var last = now - DefinitionUpload.Kept;
        await db
            .DefinitionUploads.Where(upload => upload.Partnership == partnership && upload.UploadedAt <= last)
            .ExecuteDeleteAsync(cancellationToken);
    }
}
