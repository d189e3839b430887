using EscalationPortal.Application.Admin.Import.Plans;
using EscalationPortal.Application.Admin.Import.Sheets;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Application.Spreadsheets;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Import;

/// <summary>
/// Takes a file of agencies, posts and people to be looked at before it is imported; it replaces the one the actor uploaded before. A
/// faulty one is refused with every fault, and nothing of it is kept.
/// </summary>
/// <param name="Actor">Who acts.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="File">What is in the file; null when none was chosen.</param>
public sealed record UploadImport(Actor Actor, Guid FormToken, byte[]? File) : ICommand
{
    /// <summary>Largest file in bytes.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>What is said of a larger one.</summary>
    public static string TooLarge { get; } =
        $"The file must be smaller than 5 MB and have at most {ImportSheet.MostLines:N0} lines: divide it";
}

internal sealed class UploadImportValidator : AbstractValidator<UploadImport>
{
    public UploadImportValidator() =>
        RuleFor(command => command.File)
            .Cascade(CascadeMode.Stop)
            .NotNull()
            .WithMessage("Choose a file")
            .Must(file => file!.Length > 0)
            .WithMessage("The file is empty")
            .Must(file => file!.Length <= UploadImport.MostBytes)
            .WithMessage(UploadImport.TooLarge)
            .Must(file => ImportText.Read(file) is not null)
            .WithMessage("The file is not written as a spreadsheet writes “CSV UTF-8”: save it in that format");
}

internal sealed class UploadImportHandler(PortalDb db, ProtocolProvider protocols, ImportPlanner planner, TimeProvider clock)
    : IRequestHandler<UploadImport, string>
{
    public async Task<string> Handle(UploadImport command, CancellationToken cancellationToken)
    {
        var (actor, now, text) = (command.Actor, clock.GetUtcNow(), ImportText.Read(command.File)!);
        var protocol = await protocols.OpenAgenciesTo(actor, cancellationToken);
        LineFaults.RequireNone(
            (await planner.Plan(actor, protocol, text, QueryTrackingBehavior.NoTrackingWithIdentityResolution, cancellationToken)).Faults
        );
        await DropExpired(actor.Partnership, now, cancellationToken);
        var id = Guid.CreateVersion7(now);
        if (await db.ImportUploads.FindAsync([actor.Partnership, actor.PersonId], cancellationToken) is { } before)
        {
            (before.Id, before.File, before.UploadedAt) = (id, text, now);
        }
        else
        {
            db.ImportUploads.Add(
                new ImportUpload
                {
                    Partnership = actor.Partnership,
                    PersonId = actor.PersonId,
                    Id = id,
                    File = text,
                    UploadedAt = now,
                }
            );
        }

        return id.ToString();
    }

    /// <summary>What nobody can import any more is not kept.</summary>
    private async Task DropExpired(string partnership, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var last = now - ImportUpload.Kept;
        await db
            .ImportUploads.Where(upload => upload.Partnership == partnership && upload.UploadedAt <= last)
            .ExecuteDeleteAsync(cancellationToken);
    }
}
