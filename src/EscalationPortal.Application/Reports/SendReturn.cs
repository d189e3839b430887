using System.Globalization;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.OwnAgency;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Reports;
using EscalationPortal.Domain.WorkingDays;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Reports;

/// <summary>
/// Sends the agency's annual return, once: numbers from its forms, its own themes and issues. Zero and zero can be sent
///
/// </summary>
public sealed record SendReturn(Actor Actor, Guid FormToken, int YearStarting, string? Themes, string? Issues) : ICommand;

internal sealed class SendReturnValidator : AbstractValidator<SendReturn>
{
    public SendReturnValidator()
    {
        RuleFor(command => command.Themes).OptionalNarrative();
        RuleFor(command => command.Issues).OptionalNarrative();
    }
}

internal sealed class SendReturnHandler(PortalDb db, ReturnRules returns, TimeProvider clock) : IRequestHandler<SendReturn, string>
{
    public async Task<string> Handle(SendReturn command, CancellationToken cancellationToken)
    {
        var (actor, agency) = (command.Actor, command.Actor.RequireAgency());
        var (_, _, year) = await returns.Of(actor, command.YearStarting, cancellationToken);
        if (!returns.IsOver(year))
        {
            throw new RuleBrokenException(
                Refusal.NotNow(
                    "year-not-over",
                    $"{year.Name} is not over: the return can be sent from {DateWords.Full(year.Last.AddDays(1))}."
                )
            );
        }

        if (
            await db.AnnualReturns.AnyAsync(
                r => r.Partnership == actor.Partnership && r.AgencyId == agency && r.YearStarting == year.Starting,
                cancellationToken
            )
        )
        {
            throw new RuleBrokenException(Refusal.NotNow("return-sent", $"{actor.AgencyName} has sent its return for {year.Name}."));
        }

        var counts = await db.FormsOf(actor.Partnership, agency).OpenedIn(year).Counts(agency, cancellationToken);
        db.AnnualReturns.Add(new AnnualReturn(actor, year.Starting, counts, command.Themes, command.Issues, clock.GetUtcNow()));
        return year.Starting.ToString(CultureInfo.InvariantCulture);
    }
}
