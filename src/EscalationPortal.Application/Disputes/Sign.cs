using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes;

/// <summary>Signs the words that count now, as the person the form names .</summary>
public sealed record Sign(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Fingerprint, bool Agreed) : IDisputeCommand;

internal sealed class SignValidator : AbstractValidator<Sign>
{
    public SignValidator() =>
        RuleFor(command => command.Agreed).Equal(true).WithMessage("Tick to say that these are the words you agree to");
}

internal sealed class SignHandler(DisputeDesk desk) : IRequestHandler<Sign, string>
{
    public Task<string> Handle(Sign command, CancellationToken cancellationToken) =>
        desk.Act(command, (dispute, act) => dispute.Sign(act, command.Fingerprint ?? string.Empty), cancellationToken);
}
