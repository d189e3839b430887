namespace EscalationPortal.Domain.Disputes;

/// <content>The parts of the form, and corrections.</content>
public sealed partial class Dispute
{
    /// <summary>Completes or updates the summary of the reason for the dispute .</summary>
    public void CompleteForm(Act act, string summary)
    {
        Allow(act, DisputeAction.CompleteForm);
        Change(step => step with { FormCompletedAt = act.Now });
        NotifyOtherHolder(act, "The form was completed or updated.");
        NotifyRaiser(act, "The form was completed or updated.");
        Record(act, DisputeAction.CompleteForm, "Summary of the reason for the dispute written", new Written(summary));
    }

    /// <summary>Writes the recipient's response .</summary>
    public void Respond(Act act, string response)
    {
        Allow(act, DisputeAction.Respond);
        Change(step => step with { RespondedAt = act.Now });
        NotifyOtherHolder(act, "The recipient responded.");
        NotifyRaiser(act, "The recipient responded.");
        Record(act, DisputeAction.Respond, "Response from the recipient", new Written(response));
    }

    /// <summary>Confirms that the form was put on the person's own file .</summary>
    public void ConfirmFiling(Act act, DateOnly on)
    {
        Allow(act, DisputeAction.ConfirmFiling);
        var (form, filing) = (FormStep, new Filing(PartyOf(act.Actor), on));
        Steps = [.. Steps.Select(step => ReferenceEquals(step, form) ? step with { Filed = filing } : step)];
        NotifyRaiser(act, "The form was put on file.");
        Record(act, DisputeAction.ConfirmFiling, "Form put on the person's file");
    }

    /// <summary>Says where the actor's own agency keeps its record of the first discussion .</summary>
    public void RecordOwnFile(Act act, OwnFile file)
    {
        Allow(act, DisputeAction.RecordOwnFile);
        var side = SideOf(act.Actor)!.Value;
        (Escalating, Receiving) =
            side == Side.Escalating ? (Escalating with { OwnFile = file }, Receiving) : (Escalating, Receiving with { OwnFile = file });
        NotifyRaiser(act, "An agency said where its own record is.");
        Record(act, DisputeAction.RecordOwnFile, "Own record named", new Written(file.Where));
    }

    /// <summary>Corrects an entry of one's own; the first version stays, and both show with author and time .</summary>
    public void Correct(Act act, HistoryEntry entry, string text, bool factual = false)
    {
        Allow(act, DisputeAction.Correct);
        Require(entry.DisputeId == Id, "nothing-to-correct", "There is nothing in that entry to correct.");
        if (CorrectionRules.Refuse(act.Actor, entry) is { } refusal)
        {
            throw new RuleBrokenException(refusal);
        }

        RequireFactual(act.Protocol.Stage(entry.StageKey), factual);
        NotifyHolders(act, "An entry was corrected.");
        NotifyRaiser(act, "An entry was corrected.");
        Record(act, DisputeAction.Correct, $"Correction: {entry.Title}", new Written(text, entry.PrivateTo, entry.Corrects ?? entry.Id));
    }
}
