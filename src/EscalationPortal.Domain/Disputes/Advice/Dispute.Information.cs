namespace EscalationPortal.Domain.Disputes;

/// <content>Information that is asked of agencies, of whom nobody sees more than the question .</content>
public sealed partial class Dispute
{
    /// <summary>All that was asked, at whatever stage, in order.</summary>
    public IEnumerable<InformationAsked> InformationAsked => Steps.SelectMany(step => step.Information);

    /// <summary>Asks somebody at an agency that has no part in the case for information.</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="of">Of whom.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="needs">What the person needs to know to answer, such as whom it is about.</param>
    /// <returns>Identity of the request.</returns>
    public Guid RequestInformation(Act act, Party of, string question, string? needs)
    {
        Allow(act, DisputeAction.RequestInformation);
        Require(!string.IsNullOrWhiteSpace(question), "no-question", "Write what you ask.");
        Require(
            of.AgencyId != Escalating.AgencyId && of.AgencyId != Receiving.AgencyId,
            "agency-is-a-side",
            $"{of.AgencyName} is one of the two sides already."
        );
        RefuseBypassed(of);
        Require(
            !InformationAsked.Any(asked => asked.AnsweredAt is null && asked.Of.PersonId == of.PersonId),
            "already-asked",
            $"{of.Name} has been asked and has not answered yet."
        );
        var request = new InformationAsked(Guid.CreateVersion7(act.Now), PartyOf(act.Actor), of, act.Now, question, needs);
        Change(step => step with { Information = [.. step.Information, request] });
        _notices.Add(
            new Notice(
                of.PersonId,
                null,
                StageName(act.Protocol),
                "Information is asked of your agency, urgently.",
                $"{act.Actor.NameInFull} of {act.Actor.AgencyName} asks you. You see the question, not the case.",
                Urgent: true
            )
            {
                Path = RequestPath(request.Id),
            }
        );
        NotifyOtherHolder(act, "Information was asked of another agency.");
        NotifyRaiser(act, "Information was asked of another agency.");
        Record(
            act,
            DisputeAction.RequestInformation,
            $"Information asked of {of.AgencyName}",
            new Written(question)
            {
                Facts =
                [
                    new Fact("Of", of.NameAndPost),
                    .. string.IsNullOrWhiteSpace(needs) ? [] : new[] { new Fact("Said with it", needs) },
                ],
            }
        );
        return request.Id;
    }

    /// <summary>Answers what was asked. The answer stands beside the stage at which it was asked.</summary>
    public void AnswerInformation(Act act, Guid request, string answer)
    {
        Allow(act, DisputeAction.AnswerInformation);
        var asked = InformationAsked.FirstOrDefault(one =>
            one.Id == request && one.AnsweredAt is null && one.Of.PersonId == act.Actor.PersonId
        );
        Require(asked is not null, "not-asked", "This has been answered.");
        Steps =
        [
            .. Steps.Select(step =>
                step with
                {
                    Information =
                    [
                        .. step.Information.Select(one => one.Id == request ? one with { AnsweredAt = act.Now, Answer = answer } : one),
                    ],
                }
            ),
        ];
        NotifyHolders(act, "Information that was asked for has come.");
        NotifyRaiser(act, "Information that was asked for has come.");
        Notify(act, asked!.By.PersonId, "Information that was asked for has come.", "You asked for it.");
        Record(
            act,
            DisputeAction.AnswerInformation,
            $"Information from {asked.Of.AgencyName}",
            new Written(answer) { Facts = [new Fact("Asked", asked.Question)] }
        );
    }

    private static string RequestPath(Guid request) => $"/requests/{request}";
}
