using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Panels;

/// <summary>Adds a paper for the panel.</summary>
public sealed record AddPaper(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Title, string? Text)
    : IDisputeCommand;

internal sealed class AddPaperValidator : AbstractValidator<AddPaper>
{
    public AddPaperValidator()
    {
        RuleFor(command => command.Title).Line("Enter what the paper is");
        RuleFor(command => command.Text).Narrative("Enter what it says");
    }
}

internal sealed class AddPaperHandler(DisputeExecutor executor) : IRequestHandler<AddPaper, string>
{
    public Task<string> Handle(AddPaper command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.AddPaper(act, command.Title!, command.Text!), cancellationToken);
}
