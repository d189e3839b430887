using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Contacts;

/// <summary>
/// Keeps how a contact of the actor's partnership is reached, in place of what the document prints. It counts at once, also for
/// disputes under way. The answer is the key.
/// </summary>
/// <param name="Actor">Who acts.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="Key">Key of the contact in the protocol in force.</param>
/// <param name="SeenVersion">The change of this contact that was on the screen; zero for what the document prints.</param>
/// <param name="Telephone">Or null.</param>
/// <param name="Email">Or null.</param>
/// <param name="Address">Or null.</param>
/// <param name="VerifiedOn">The day on which somebody made sure of it; null while nobody has.</param>
public sealed record ChangeContact(
    Actor Actor,
    Guid FormToken,
    string Key,
    int SeenVersion,
    string? Telephone,
    string? Email,
    string? Address,
    DateOnly? VerifiedOn
) : ICommand
{
    /// <summary>Longest postal address in characters.</summary>
    public const int LongestAddress = 500;

    /// <summary>What was typed; a box with nothing in it is nothing.</summary>
    public ContactDetails Details => new(Trimmed(Telephone), Trimmed(Email), Trimmed(Address), VerifiedOn);

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

internal sealed class ChangeContactValidator : AbstractValidator<ChangeContact>
{
    public ChangeContactValidator(TimeProvider clock)
    {
        RuleFor(command => command.Telephone)
            .Cascade(CascadeMode.Stop)
            .OptionalLine()
            .Must((command, _) => ProblemOf(command) is null)
            .WithMessage(command => ProblemOf(command));
        RuleFor(command => command.Email)
            .Cascade(CascadeMode.Stop)
            .OptionalLine()
            .Must((command, _) => command.Details.Email is not { } email || MailAddress.Fits(email))
            .WithMessage("Enter one e-mail address, like name@example.org");
        RuleFor(command => command.Address)
            .Must(address => Words.Problem(address, ChangeContact.LongestAddress, lines: true) is null)
            .WithMessage((_, address) => Words.Problem(address, ChangeContact.LongestAddress, lines: true)!);
        RuleFor(command => command.VerifiedOn)
            .Cascade(CascadeMode.Stop)
            .Must(day => day is null || day <= LondonTime.DateOf(clock.GetUtcNow()))
            .WithMessage("The date on which it was verified must be today or in the past")
            .Must((command, day) => day is null || !command.Details.IsEmpty)
            .WithMessage("Enter what was verified: a telephone number, an e-mail address or a postal address");
    }

    private static string? ProblemOf(ChangeContact command) =>
        command.Details.Telephone is { } telephone ? TelephoneNumber.Problem(telephone) : null;
}

internal sealed class ChangeContactHandler(PortalDb db, ProtocolProvider protocols, ProtocolCatalogue catalogue, TimeProvider clock)
    : IRequestHandler<ChangeContact, string>
{
    public async Task<string> Handle(ChangeContact command, CancellationToken cancellationToken)
    {
        var (inForce, _) = await protocols.OpenTo(command.Actor, cancellationToken);
        var protocol = await catalogue.Printed(inForce, cancellationToken);
        var printed = protocol.Contacts.FirstOrDefault(contact => contact.Key == command.Key) ?? throw new NotFoundException();
        var partnership = await db.Partnerships.SingleAsync(p => p.Key == command.Actor.Partnership, cancellationToken);
        var last = await db
            .ContactChanges.AsNoTracking()
            .Where(change => change.Partnership == partnership.Key && change.ContactKey == command.Key)
            .OrderByDescending(change => change.Version)
            .FirstOrDefaultAsync(cancellationToken);
        Refuse(command, last?.Version ?? 0, last?.Details ?? printed.Details);
        if (command.Details.Email is null && protocol.WritesTo(printed))
        {
            throw Invalid.Field(
                nameof(ChangeContact.Email),
                "Enter an e-mail address: the portal has messages for this contact. While it is unverified nothing is sent to it"
            );
        }

        // two at once make the same version, and the second is refused by the key
        partnership.ContactsVersion++;
        db.ContactChanges.Add(
            ContactChangeEntry.Of(command.Actor, partnership.ContactsVersion, command.Key, command.Details, clock.GetUtcNow())
        );
        return command.Key;
    }

    private static void Refuse(ChangeContact command, int version, ContactDetails now)
    {
        if (version != command.SeenVersion)
        {
            throw new RuleBrokenException(
                Refusal.NotNow(
                    "contact-changed",
                    "Somebody else changed this contact since the page was opened. Compare what you entered with what stands there "
                        + "now, then save again."
                )
            );
        }

        if (command.Details == now)
        {
            throw new RuleBrokenException(Refusal.NotNow("no-difference", "Nothing was changed: this stands there already."));
        }
    }
}
