using EscalationPortal.Application.Data;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Advice;

/// <summary>Answers what was asked of somebody who does not see the case .</summary>
public sealed record AnswerInformation(Actor Actor, Guid FormToken, Guid Request, string? Answer) : ICommand
{
    /// <summary>The answer is the reference, which the audit keeps.</summary>
    string? ICommand.CaseOf(string answer) => answer;
}

internal sealed class AnswerInformationValidator : AbstractValidator<AnswerInformation>
{
    public AnswerInformationValidator() => RuleFor(command => command.Answer).Narrative("Enter the answer");
}

internal sealed class AnswerInformationHandler(PortalDb db, DisputeExecutor executor) : IRequestHandler<AnswerInformation, string>
{
    public async Task<string> Handle(AnswerInformation command, CancellationToken cancellationToken)
    {
        var dispute =
            await db.CasesAskingFor(command.Actor)
                .Where(d => db.InformationRequests.AskedOf(command.Actor).Any(r => r.Id == command.Request && r.DisputeId == d.Id))
                .Include(d => d.Participants)
                .Include(d => d.Agreements)
                    .ThenInclude(a => a.Signatures)
                .AsSplitQuery()
                .SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException();
        if (dispute.Status.HasEnded())
        {
            // how it ended is nothing for whoever does not see the case
            throw new RuleBrokenException(Refusal.NotNow("no-longer-asked", "This is no longer asked for: the case has ended."));
        }

        var request = await db.InformationRequests.AskedOf(command.Actor).SingleAsync(r => r.Id == command.Request, cancellationToken);
        await executor.ExecuteForOutsider(
            dispute,
            command.Actor,
            act =>
            {
                dispute.AnswerInformation(act, command.Request, command.Answer!);
                request.Answered(act.Now);
            },
            cancellationToken
        );
        return dispute.Reference;
    }
}
