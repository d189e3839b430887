using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Platform;

/// <summary>
/// Gives a partnership a further administrator, for one that has lost all of its own. The partnership's own audit keeps it. The answer
/// is the partnership's key.
/// </summary>
/// <param name="By">Who acts.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="Partnership">Its key.</param>
/// <param name="Email">E-mail address of the administrator.</param>
/// <param name="Name">Their full name.</param>
/// <param name="Role">The role that they hold.</param>
public sealed record InviteAdministrator(PlatformActor By, Guid FormToken, string Partnership, string? Email, string? Name, string? Role)
    : IPlatformCommand,
        INamesAdministrator;

internal sealed class InviteAdministratorValidator : AbstractValidator<InviteAdministrator>
{
    public InviteAdministratorValidator() => Include(new AdministratorValidation());
}

internal sealed class InviteAdministratorHandler(PortalDb db, ProtocolProvider protocols, Administering administering, TimeProvider clock)
    : IRequestHandler<InviteAdministrator, string>
{
    public async Task<string> Handle(InviteAdministrator command, CancellationToken cancellationToken)
    {
        await db.OpenTo(command.By, cancellationToken);
        var (_, protocol) = await protocols.InForce(command.Partnership, cancellationToken) ?? throw new NotFoundException();
        await administering.Name(command, protocol, cancellationToken);
        // two changes of roles at once do not both count
        (await db.Partnerships.FindAsync([command.Partnership], cancellationToken))!.RolesVersion++;
        db.Audit.Add(
            AuditLine.Of(
                command.By.In(command.Partnership),
                AuditKind.Done,
                nameof(InviteAdministrator),
                clock.GetUtcNow(),
                reference: null
            )
        );
        return command.Partnership;
    }
}
