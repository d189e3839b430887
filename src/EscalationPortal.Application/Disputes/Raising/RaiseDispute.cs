using EscalationPortal.Application.Data;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>
/// Raises a dispute from a draft, which is gone afterwards. The answer is the reference. The draft is the form's token as well: it
/// can become one dispute only, from however many windows it is sent.
/// </summary>
public sealed record RaiseDispute(Actor Actor, Guid DraftId) : ICommand
{
    public Guid FormToken => DraftId;

    public string? CaseOf(string answer) => answer;
}

internal sealed class RaiseDisputeHandler(PortalDb db, DraftLoader drafts, DisputeExecutor executor, ReferenceNumbers references)
    : IRequestHandler<RaiseDispute, string>
{
    public async Task<string> Handle(RaiseDispute command, CancellationToken cancellationToken)
    {
        var draft = await drafts.Own(command.Actor, command.DraftId, cancellationToken);
        var setting = await drafts.Setting(command.Actor, draft.Answers, cancellationToken);
        RequireWhole(new IntakeQuestions(setting, draft.Answers));
        var reference = await references.Next(setting.Protocol.Partnership, setting.Now, cancellationToken);
        var act = new Act(setting.Protocol, command.Actor, setting.Now)
        {
            Calendar = setting.Calendar,
            CalendarVersion = setting.CalendarVersion,
        };
        await executor.Save(Raise(act, setting, draft.Answers, reference), setting.Now, cancellationToken);
        db.Set<Draft>().Remove(draft);
        return reference;
    }

    /// <summary>A lone escalator has nobody to wait for: the first formal stage opens in the same breath .</summary>
    private static Dispute Raise(Act act, IntakeSetting setting, DraftAnswers answers, string reference)
    {
        var dispute = Dispute.Raise(act, new RaisedFromDraft(setting, answers).Make(reference));
        if (answers.IsAlone(setting.Protocol) && setting.OpensAtOnce is not null)
        {
            dispute.OpenStage(act, setting.OtherPerson(answers.Counterpart!.CounterpartId)!, answers.Counterpart.StatementMade);
        }

        return dispute;
    }

    /// <summary>Answers may have become wrong since they were saved: people leave posts, protocols change, days pass.</summary>
    private static void RequireWhole(IntakeQuestions questions)
    {
        if (questions.Stopped)
        {
            throw new RuleBrokenException(
                Refusal.NotNow("belongs-elsewhere", "An answer says that this concern belongs elsewhere; nothing was raised.")
            );
        }

        if (questions.FirstOpen is var open and not IntakeQuestion.Check)
        {
            var faults = questions.FaultsOf(open).Select(fault => new ValidationFailure(fault.Property, fault.Message)).ToList();
            throw new ValidationException(
                faults.Count > 0 ? faults : [new ValidationFailure(string.Empty, "A question is not answered yet")]
            );
        }
    }
}
