using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Tracks;

/// <summary>Ends what was logged beside the ladder, for the role that the protocol names .</summary>
public sealed record ConcludeTrack(
    Actor Actor,
    string Reference,
    int SeenVersion,
    Guid FormToken,
    string? Track,
    IReadOnlyList<TypedAnswer> Answers
) : IDisputeCommand;

internal sealed class ConcludeTrackValidator : AbstractValidator<ConcludeTrack>
{
    public ConcludeTrackValidator() => this.Answers(command => command.Answers);
}

internal sealed class ConcludeTrackHandler(DisputeExecutor executor) : IRequestHandler<ConcludeTrack, string>
{
    public Task<string> Handle(ConcludeTrack command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.ConcludeTrack);
                var open = dispute.Concludable(act.Protocol, act.Actor).ToList();
                var track = open.Find(one => one.Key == command.Track) ?? open[0];
                dispute.ConcludeTrack(act, track.Key, FieldForm.Require(track.Conclusion!.Fields, command.Answers, dispute, act));
            },
            cancellationToken
        );
}
