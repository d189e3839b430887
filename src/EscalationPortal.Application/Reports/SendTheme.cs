using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.OwnAgency;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Reports;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Reports;

/// <summary>
/// Sends a general theme of practice to one of the protocol's groups; no dispute is made and nobody is named (R-039, S-18).
/// </summary>
/// <param name="Actor">Who sends it, for an agency.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="Group">Key of the group.</param>
/// <param name="Text">The theme in general words.</param>
/// <param name="Help">What would help; may be left out.</param>
/// <param name="NamesNobody">The sender confirms that it names nobody.</param>
public sealed record SendTheme(Actor Actor, Guid FormToken, string? Group, string? Text, string? Help, bool NamesNobody) : ICommand;

internal sealed class SendThemeValidator : AbstractValidator<SendTheme>
{
    public SendThemeValidator()
    {
        RuleFor(command => command.Group).NotEmpty().WithMessage("Choose to which group it goes");
        RuleFor(command => command.Text).Narrative("Enter the theme in general words");
        RuleFor(command => command.Help).OptionalNarrative();
        RuleFor(command => command.NamesNobody).Equal(true).WithMessage("Read it again, and tick that it names nobody");
    }
}

internal sealed class SendThemeHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock) : IRequestHandler<SendTheme, string>
{
    public async Task<string> Handle(SendTheme command, CancellationToken cancellationToken)
    {
        var (_, form) = await protocols.WithThemeForm(command.Actor, cancellationToken);
        command.Actor.RequireAgency();
        var group =
            form.Groups.FirstOrDefault(known => known.Key == command.Group)
            ?? throw Invalid.Field(nameof(SendTheme.Group), "Choose a group from the list");
        var theme = new GeneralTheme(command.Actor, group, command.Text!, command.Help, clock.GetUtcNow());
        db.GeneralThemes.Add(theme);
        if (form.Contact is { } contact)
        {
            db.Outbox.Add(new OutboxMessage(theme, form, contact));
        }

        return theme.Id.ToString();
    }
}
