namespace EscalationPortal.Domain.Disputes;

/// <content>The parts of the form and the views of others.</content>
public sealed partial class Dispute
{
    /// <summary>Names the managers who handle it in the actor's own agency; the other side is told of a change (R-033).</summary>
    public void NameManagers(Act act, Party lineManager, Party seniorManager)
    {
        Allow(act, DisputeAction.NameManagers);
        var side = SideOf(act.Actor)!.Value;
        var state = SideState(side);
        Require(
            lineManager.AgencyId == state.AgencyId && seniorManager.AgencyId == state.AgencyId,
            "manager-of-other-agency",
            "Name managers of your own agency."
        );
        RefuseBypassed(lineManager);
        RefuseBypassed(seniorManager);
        foreach (var manager in new[] { lineManager, seniorManager })
        {
            RefuseOtherSide(manager, side);
            RefuseRaiser(manager);
        }

        var (before, changed) = (state, state.ManagersNamed);
        state = state with { LineManager = lineManager, SeniorManager = seniorManager };
        (Escalating, Receiving) = side == Side.Escalating ? (state, Receiving) : (Escalating, state);
        foreach (
            var former in new[] { before.LineManager, before.SeniorManager }
                .OfType<Party>()
                .Where(party => party.PersonId != lineManager.PersonId && party.PersonId != seniorManager.PersonId)
        )
        {
            Notify(act, former.PersonId, "You are no longer named as a manager who handles it.", "You were named for your agency.");
        }

        Notify(act, lineManager.PersonId, "You are named as the line manager who handles it.", "You are named for your agency.");
        Notify(
            act,
            seniorManager.PersonId,
            "You are named as the senior manager who handles it, should it reach you.",
            "You are named for your agency."
        );
        NotifyOtherHolder(act, changed ? "The other agency changed its managers." : "The other agency named its managers.");
        NotifyRaiser(act, changed ? "Managers were changed." : "Managers were named.");
        Record(
            act,
            DisputeAction.NameManagers,
            $"{state.AgencyName} {(changed ? "changed" : "named")} its managers",
            new Written
            {
                Facts =
                [
                    new Fact("Line manager", lineManager.NameAndPost),
                    new Fact("Senior manager", seniorManager.NameAndPost),
                    .. Until("Line manager until now", before.LineManager, lineManager),
                    .. Until("Senior manager until now", before.SeniorManager, seniorManager),
                ],
            }
        );

        static IEnumerable<Fact> Until(string label, Party? before, Party now) =>
            before is null || before.PersonId == now.PersonId ? [] : [new Fact(label, before.NameAndPost)];
    }

    /// <summary>Completes or updates the summary of the reason for the dispute (R-118, R-122).</summary>
    public void CompleteForm(Act act, string summary)
    {
        Allow(act, DisputeAction.CompleteForm);
        Change(step => step with { FormCompletedAt = act.Now });
        NotifyOtherHolder(act, "The form was completed or updated.");
        NotifyRaiser(act, "The form was completed or updated.");
        Record(act, DisputeAction.CompleteForm, "Summary of the reason for the dispute written", new Written(summary));
    }

    /// <summary>Writes the recipient's response (R-119).</summary>
    public void Respond(Act act, string response)
    {
        Allow(act, DisputeAction.Respond);
        Change(step => step with { RespondedAt = act.Now });
        NotifyOtherHolder(act, "The recipient responded.");
        NotifyRaiser(act, "The recipient responded.");
        Record(act, DisputeAction.Respond, "Response from the recipient", new Written(response));
    }

    /// <summary>Adds an agency whose views are heard, and the person who speaks for it (R-185, A-70).</summary>
    public void InvolveAgency(Act act, Party speaker)
    {
        Allow(act, DisputeAction.InvolveAgency);
        RefuseBypassed(speaker);
        Require(
            speaker.AgencyId != Escalating.AgencyId && speaker.AgencyId != Receiving.AgencyId,
            "agency-is-a-side",
            $"{speaker.AgencyName} is one of the two sides already."
        );
        Require(
            Involved.All(agency => agency.Speaker.PersonId != speaker.PersonId),
            "already-involved",
            $"{speaker.Name} already speaks for {speaker.AgencyName}."
        );
        Involved = [.. Involved, new InvolvedAgency(speaker, act.Now, null)];
        Admit(act, speaker, null, Relation.Involved);
        Notify(act, speaker.PersonId, "Your agency's view is asked for.", "Your agency is involved.");
        NotifyOtherHolder(act, "Another agency was involved.");
        NotifyRaiser(act, "Another agency was involved.");
        Record(act, DisputeAction.InvolveAgency, $"{speaker.AgencyName} involved, through {speaker.Name}");
    }

    /// <summary>Gives an involved agency's view; it carries no power to agree or escalate (R-185).</summary>
    public void WriteView(Act act, string view)
    {
        Allow(act, DisputeAction.WriteView);
        var speaksFor = Involved.First(agency => agency.Speaker.PersonId == act.Actor.PersonId).Speaker.AgencyName;
        Involved =
        [
            .. Involved.Select(agency => agency.Speaker.PersonId == act.Actor.PersonId ? agency with { ViewAt = act.Now } : agency),
        ];
        NotifyHolders(act, "An involved agency gave its view.");
        NotifyRaiser(act, "An involved agency gave its view.");
        Record(act, DisputeAction.WriteView, $"View of {speaksFor}", new Written(view));
    }

    /// <summary>Confirms that the form was put on the person's own file (R-123, A-72).</summary>
    public void ConfirmFiling(Act act, DateOnly on)
    {
        Allow(act, DisputeAction.ConfirmFiling);
        var (form, filing) = (FormStep, new Filing(PartyOf(act.Actor), on));
        Steps = [.. Steps.Select(step => ReferenceEquals(step, form) ? step with { Filed = filing } : step)];
        NotifyRaiser(act, "The form was put on file.");
        Record(act, DisputeAction.ConfirmFiling, "Form put on the person's file");
    }

    /// <summary>Says where the actor's own agency keeps its record of the first discussion (R-124).</summary>
    public void RecordOwnFile(Act act, OwnFile file)
    {
        Allow(act, DisputeAction.RecordOwnFile);
        var side = SideOf(act.Actor)!.Value;
        (Escalating, Receiving) =
            side == Side.Escalating ? (Escalating with { OwnFile = file }, Receiving) : (Escalating, Receiving with { OwnFile = file });
        NotifyRaiser(act, "An agency said where its own record is.");
        Record(act, DisputeAction.RecordOwnFile, "Own record named", new Written(file.Where));
    }

    /// <summary>Corrects an entry of one's own; the first version stays, and both show with author and time (R-190).</summary>
    public void Correct(Act act, HistoryEntry entry, string text, bool factual = false)
    {
        Allow(act, DisputeAction.Correct);
        Require(entry.DisputeId == Id, "nothing-to-correct", "There is nothing in that entry to correct.");
        if (RefuseCorrection(act.Actor, entry) is { } refusal)
        {
            throw new RuleBrokenException(refusal);
        }

        RequireFactual(act.Protocol.Stage(entry.StageKey), factual);
        NotifyHolders(act, "An entry was corrected.");
        NotifyRaiser(act, "An entry was corrected.");
        Record(act, DisputeAction.Correct, $"Correction: {entry.Title}", new Written(text, entry.PrivateTo, entry.Corrects ?? entry.Id));
    }

    /// <summary>Why this person cannot correct this entry; null when they can.</summary>
    public static Refusal? RefuseCorrection(Actor actor, HistoryEntry entry) =>
        entry.Text is null ? Refusal.NotNow("nothing-to-correct", "There is nothing in that entry to correct.")
        : !Correctable.Contains(entry.Action) ? Refusal.NotNow("has-its-own-page", "This part is changed on its own page.")
        : entry.PersonId != actor.PersonId
            ? Refusal.Forbidden("not-the-author", $"Only {entry.Name}, who wrote it, can correct this entry.")
        : null;

    /// <summary>Acts whose text its author may correct afterwards.</summary>
    public static IReadOnlySet<DisputeAction> Correctable { get; } =
        new HashSet<DisputeAction>
        {
            DisputeAction.Respond,
            DisputeAction.WriteView,
            DisputeAction.GiveAdvice,
            DisputeAction.RecordDiscussion,
            DisputeAction.RecordMeeting,
            DisputeAction.RecordBoardResult,
            DisputeAction.MakeRepresentation,
            DisputeAction.AddPaper,
            DisputeAction.RecordPanelDecision,
            DisputeAction.Correct,
        };
}
