using EscalationPortal.Domain.Protocols.Checks.Fields;
using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>What runs beside the ladder comes to somebody, and who ends it exists (R-073, R-150).</summary>
internal static class TrackCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        var roles = KeyCheck.Roles(protocol);
        foreach (var (i, text) in protocol.Guidance.Index())
        {
            if (text.Track is { } key && protocol.Tracks.All(track => track.Key != key))
            {
                faults.Wrong(
                    $"$.guidance[{i}].track",
                    $"names no track: the track keys are {string.Join(", ", protocol.Tracks.Select(track => track.Key))}",
                    protocol.Tracks.Select((_, j) => $"$.tracks[{j}].key")
                );
            }
        }

        foreach (var (i, track) in protocol.Tracks.Index())
        {
            var path = $"$.tracks[{i}]";
            roles.CheckReferences($"{path}.roles", track.Roles, faults);
            if (track.Roles.Count == 0)
            {
                faults.Wrong($"{path}.roles", "needs at least one role that is told");
            }

            if (track.Conclusion is { } conclusion)
            {
                roles.CheckReferences($"{path}.conclusion.by", conclusion.By, faults);
                if (conclusion.By.Count == 0)
                {
                    faults.Wrong($"{path}.conclusion.by", "needs at least one role, or nobody can end it");
                }
            }

            if (track.OnAnswer is { } on)
            {
                Automatic(path, track, on, protocol, faults);
            }
        }
    }

    /// <summary>The answer can be given, and whoever raises a dispute could log it.</summary>
    private static void Automatic(string path, Track track, TrackAnswer on, Protocol protocol, FaultList faults)
    {
        KeyCheck.Questions(protocol).CheckReference($"{path}.onAnswer.question", on.Question, faults);
        var place = protocol.Intake.Questions.ToList().FindIndex(question => question.Key == on.Question);
        if (place >= 0 && FieldCheck.Possible(protocol.Intake.Questions[place])?.Contains(on.Answer) != true)
        {
            faults.Wrong(
                $"{path}.onAnswer.answer",
                "must be an answer that the question lets choose",
                $"$.intake.questions[{place}].choices",
                $"$.intake.questions[{place}].kind"
            );
        }

        if (track.StartedBy != TrackStarter.Anybody || track.AfterLadder)
        {
            faults.Wrong(
                $"{path}.onAnswer",
                "logs it at the beginning: anybody must be able to start it, and not only after the ladder",
                $"{path}.startedBy",
                $"{path}.afterLadder"
            );
        }
    }
}
