using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Admin.Definitions;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols.Reading;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Platform;

/// <summary>
/// Makes a partnership of a protocol's definition, with its first administrator, who is invited. A wrong definition is
/// refused with every fault, and nothing of it is kept. The answer is the key of the partnership.
/// </summary>
/// <param name="By">Who acts.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="File">The text of a file; null when none was chosen.</param>
/// <param name="Text">What was pasted instead.</param>
/// <param name="Email">E-mail address of the first administrator.</param>
/// <param name="Name">Their full name.</param>
/// <param name="Role">The role that they hold.</param>
public sealed record CreatePartnership(
    PlatformActor By,
    Guid FormToken,
    string? File,
    string? Text,
    string? Email,
    string? Name,
    string? Role
) : IPlatformCommand, INamesAdministrator
{
    /// <summary>Whichever was given.</summary>
    public string Definition => File ?? Text ?? string.Empty;
}

internal sealed class CreatePartnershipValidator : AbstractValidator<CreatePartnership>
{
    public CreatePartnershipValidator()
    {
        RuleFor(command => command.File).Definition(command => command.Text);
        RuleFor(command => command.Text).DefinitionInstead(command => command.File);
        Include(new AdministratorValidation());
    }
}

internal sealed class CreatePartnershipHandler(PortalDb db, DefinitionPublisher publisher, Administering administering, TimeProvider clock)
    : IRequestHandler<CreatePartnership, string>
{
    // the last part of an address of the platform's own
    private const string TakenByAnAddress = "new";

    public async Task<string> Handle(CreatePartnership command, CancellationToken cancellationToken)
    {
        await db.OpenTo(command.By, cancellationToken);
        var protocol = await publisher.Check(command.Definition, cancellationToken);
        var key = protocol.Partnership.Key;
        List<DefinitionFault> faults = [];
        if (key == TakenByAnAddress || await db.Partnerships.AnyAsync(partnership => partnership.Key == key, cancellationToken))
        {
            faults.Add(
                new(
                    "$.partnership.key",
                    $"is taken: {key} is here already. Its own administrators publish the next version of its protocol; another "
                        + "partnership needs another key"
                )
            );
        }

        if (Administering.RolesOf(protocol).Count == 0)
        {
            faults.Add(
                new("$.bodies", "has no role that administers: nobody could keep the partnership. Give one role \"administers\": true")
            );
        }

        if (faults.Count > 0)
        {
            throw new DefinitionRefusedException(faults);
        }

        if ((await publisher.Add(protocol, command.Definition, command.By.In(key), cancellationToken)).Number > 1)
        {
            // somebody else created it since it was looked for: this would be the next version of theirs
            throw new RuleBrokenException(
                Refusal.NotNow("done-meanwhile", "Somebody else did this at the same moment. Look at the page again.")
            );
        }

        await administering.Name(command, protocol, cancellationToken);
        db.Audit.Add(AuditLine.Of(command.By.In(key), AuditKind.Done, nameof(CreatePartnership), clock.GetUtcNow(), reference: null));
        return key;
    }
}
