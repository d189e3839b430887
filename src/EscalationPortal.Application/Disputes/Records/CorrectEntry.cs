using EscalationPortal.Application.Data;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Records;

/// <summary>Corrects an entry of one's own; both versions stay with author and time .</summary>
public sealed record CorrectEntry(Actor Actor, string Reference, int SeenVersion, Guid FormToken, int Number, string? Text)
    : IDisputeCommand
{
    /// <summary>That the language is as the stage of the entry asks .</summary>
    public bool Factual { get; init; }
}

internal sealed class CorrectEntryValidator : AbstractValidator<CorrectEntry>
{
    public CorrectEntryValidator() => RuleFor(command => command.Text).Narrative("Enter the corrected words");
}

internal sealed class CorrectEntryHandler(DisputeExecutor executor, PortalDb db) : IRequestHandler<CorrectEntry, string>
{
    public Task<string> Handle(CorrectEntry command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            async (dispute, act) =>
            {
                var entry =
                    await db
                        .History.ReadableBy(db, command.Actor, command.Reference)
                        .SingleOrDefaultAsync(e => e.Number == command.Number, cancellationToken)
                    ?? throw new NotFoundException();
                FactualLanguage.Require(act.Protocol.Stage(entry.StageKey), command.Factual);
                dispute.Correct(act, entry, command.Text!, command.Factual);
            },
            cancellationToken
        );
}
