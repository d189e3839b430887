using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Agreements;

/// <summary>Signs the words that count now, as the person the form names .</summary>
public sealed record SignAgreement(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Fingerprint, bool Agreed)
    : IDisputeCommand;

internal sealed class SignAgreementValidator : AbstractValidator<SignAgreement>
{
    public SignAgreementValidator() =>
        RuleFor(command => command.Agreed).Equal(true).WithMessage("Tick to say that these are the words you agree to");
}

internal sealed class SignAgreementHandler(DisputeExecutor executor) : IRequestHandler<SignAgreement, string>
{
    public Task<string> Handle(SignAgreement command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.Sign(act, command.Fingerprint ?? string.Empty), cancellationToken);
}
