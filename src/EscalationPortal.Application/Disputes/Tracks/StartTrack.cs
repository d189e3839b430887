using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Tracks;

/// <summary>Logs something beside the ladder, at once .</summary>
/// <param name="WhyNoFurtherRung">Why a further rung was not needed, where the ladder has to be tried first .</param>
public sealed record StartTrack(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    string? Track,
    string? Text,
    string? WhyNoFurtherRung
) : IDisputeCommand;

internal sealed class StartTrackValidator : AbstractValidator<StartTrack>
{
    public StartTrackValidator()
    {
        RuleFor(command => command.Track).Line("Choose what you log");
        RuleFor(command => command.Text).Narrative("Enter what you want to say with it");
        RuleFor(command => command.WhyNoFurtherRung).OptionalNarrative();
    }
}

internal sealed class StartTrackHandler(DisputeExecutor executor) : IRequestHandler<StartTrack, string>
{
    public Task<string> Handle(StartTrack command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.StartTrack);
                dispute.StartTrack(act, command.Track!, command.Text!, command.WhyNoFurtherRung);
            },
            cancellationToken
        );
}
