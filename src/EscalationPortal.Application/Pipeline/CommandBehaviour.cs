using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EscalationPortal.Application.Pipeline;

/// <summary>
/// What every command gets: its whole effect in one transaction with its audit entry and the receipt of its form; a form sent again
/// gets the first answer; a refusal is audited although nothing else is kept.
/// </summary>
internal sealed class CommandBehaviour<TRequest, TResponse>(PortalDb db, IDbContextFactory<PortalDb> fresh, TimeProvider clock)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICommand, IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (request.FormToken == Guid.Empty)
        {
            // all of these would count as one form, and all but the first be lost
            throw new ArgumentException("A command needs the token of its form.", nameof(request));
        }

        try
        {
            var answer = await next();
            db.FormReceipts.Add(Receipt(request, (string)(object)answer!));
            db.Audit.Add(AuditLine.Of(request, AuditKind.Done, clock.GetUtcNow(), request.CaseOf((string)(object)answer!)));
            await db.SaveChangesAsync(cancellationToken);
            return answer;
        }
        catch (Exception exception)
        {
            // nothing of a refused command may be saved by whatever runs next in this request
            db.ChangeTracker.Clear();
            if (!MayBeRepeated(exception))
            {
                throw;
            }

            if (await AnswerGiven(request, cancellationToken) is { } given)
            {
                return (TResponse)(object)given;
            }

            if (exception is ValidationException or DefinitionRefusedException)
            {
                throw;
            }

            await AuditRefusal(request, exception, cancellationToken);
            if (exception is not DbUpdateException)
            {
                throw;
            }

            // two at once: the other one was first, whether the version or a key said so
            throw request is IDisputeCommand command
                ? new StaleException(command.Reference, command.SeenVersion)
                : new RuleBrokenException(
                    Refusal.NotNow("done-meanwhile", "Somebody else did this at the same moment. Look at the page again.")
                );
        }
    }

    /// <summary>
    /// A repeated form fails on its receipt, or because the first sending changed what is there: the dispute, or a name that was free.
    /// </summary>
    private static bool MayBeRepeated(Exception exception) =>
        exception
            is ValidationException
                or DefinitionRefusedException
                or RuleBrokenException
                or StaleException
                or NotFoundException
                or DbUpdateConcurrencyException
                or DbUpdateException { InnerException: PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } };

    private async Task<string?> AnswerGiven(TRequest request, CancellationToken cancellationToken)
    {
        await using var other = await fresh.CreateDbContextAsync(cancellationToken);
        return await other
            .FormReceipts.Where(r =>
                r.Partnership == request.Actor.Partnership && r.PersonId == request.Actor.PersonId && r.Token == request.FormToken
            )
            .Select(r => r.Answer)
            .FirstOrDefaultAsync(cancellationToken);
    }

    private async Task AuditRefusal(TRequest request, Exception exception, CancellationToken cancellationToken)
    {
        var rule = exception switch
        {
            RuleBrokenException broken => broken.Refusal.Code,
            NotFoundException => "not-found",
            _ => "stale",
        };
        await using var other = await fresh.CreateDbContextAsync(cancellationToken);
        other.Audit.Add(AuditLine.Of(request, AuditKind.Refused, clock.GetUtcNow(), (request as IDisputeCommand)?.Reference, rule));
        await other.SaveChangesAsync(cancellationToken);
    }

    private FormReceipt Receipt(TRequest request, string answer) =>
        new()
        {
            Token = request.FormToken,
            Partnership = request.Actor.Partnership,
            PersonId = request.Actor.PersonId,
            At = clock.GetUtcNow(),
            Answer = answer,
        };
}
