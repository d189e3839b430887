using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Disputes;
using EscalationPortal.Application.Disputes.Participants;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace EscalationPortal.Application.Admin.HandingOver;

/// <summary>
/// Hands over all that somebody has in open cases of an agency, in one step: all of it or nothing. Each case records who took over, when
/// and why. The answer is the number of cases.
/// </summary>
/// <param name="Actor">Who acts: somebody who keeps the agency.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="AgencyId">The agency.</param>
/// <param name="PersonId">Who hands over.</param>
/// <param name="ToId">Who takes over, save where somebody else is chosen.</param>
/// <param name="Why">Why; whoever sees a case reads it there.</param>
/// <param name="Seen">References of the cases that were on the screen.</param>
/// <param name="Others">Who else takes over, by reference.</param>
public sealed record HandOverCases(
    Actor Actor,
    Guid FormToken,
    Guid AgencyId,
    Guid PersonId,
    Guid? ToId,
    string? Why,
    IReadOnlyList<string> Seen,
    IReadOnlyDictionary<string, Guid?> Others
) : ICommand;

internal sealed class HandOverCasesValidator : AbstractValidator<HandOverCases>
{
    public HandOverCasesValidator()
    {
        RuleFor(command => command.ToId).NotNull().WithMessage("Choose who takes over");
        RuleFor(command => command.Why).Line("Enter why it is handed over");
    }
}

internal sealed class HandOverCasesHandler(PortalDb db, ProtocolProvider protocols, DisputeExecutor executor, TimeProvider clock)
    : IRequestHandler<HandOverCases, string>
{
    public async Task<string> Handle(HandOverCases command, CancellationToken cancellationToken)
    {
        await protocols.OpenAgencyTo(command.Actor, command.AgencyId, cancellationToken);
        var agency = await db.AgencyOf(command.Actor, command.AgencyId, cancellationToken);
        var people = await executor.Parties.OfAgency(agency.Partnership, agency.Id, cancellationToken);
        var disputes = await db.OpenWorkOf(command.Actor, agency.Id, command.PersonId).Loaded(cancellationToken);
        if (disputes.Count == 0)
        {
            throw new RuleBrokenException(Refusal.NotNow("nothing-open", "This person has no open case to hand over."));
        }

        var faults = new List<ValidationFailure>();
        if (
            !disputes
                .Select(dispute => dispute.Reference)
                .Order(StringComparer.Ordinal)
                .SequenceEqual(command.Seen.Order(StringComparer.Ordinal))
        )
        {
            faults.Add(
                new ValidationFailure(
                    nameof(command.ToId),
                    "The list of cases changed since this page was made. Look at it again, and send it once more"
                )
            );
            throw new ValidationException(faults);
        }

        foreach (var dispute in disputes)
        {
            await HandOver(dispute, command, people, faults, cancellationToken);
        }

        return faults.Count == 0
            ? disputes.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : throw new ValidationException(faults);
    }

    /// <summary>One case; what stands against it is kept, so that all faults are said together.</summary>
    private async Task HandOver(
        Dispute dispute,
        HandOverCases command,
        IReadOnlyList<Party> people,
        List<ValidationFailure> faults,
        CancellationToken cancellationToken
    )
    {
        var other = command.Others.GetValueOrDefault(dispute.Reference);
        var field = other is null ? nameof(command.ToId) : $"{nameof(command.Others)}[{dispute.Reference}]";
        if (people.FirstOrDefault(party => party.PersonId == (other ?? command.ToId) && party.PersonId != command.PersonId) is not { } to)
        {
            faults.Add(new ValidationFailure(field, "Choose somebody of the agency from the list"));
            return;
        }

        try
        {
            await executor.ExecuteForOutsider(
                dispute,
                command.Actor,
                act => dispute.HandOver(act, command.PersonId, to, command.Why!.Trim()),
                cancellationToken
            );
            db.Audit.Add(AuditLine.Of(command, AuditKind.Done, clock.GetUtcNow(), dispute.Reference));
        }
        catch (RuleBrokenException broken)
        {
            faults.Add(new ValidationFailure(field, $"{dispute.Reference}: {broken.Refusal.Sentence}"));
        }
    }
}
