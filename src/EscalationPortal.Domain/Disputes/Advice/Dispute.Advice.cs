namespace EscalationPortal.Domain.Disputes;

/// <content>Advice, views and information of others than the two sides.</content>
public sealed partial class Dispute
{
    /// <summary>Asks a safeguarding lead of one of the agencies for advice .</summary>
    public void AskAdvice(Act act, Party adviser)
    {
        Allow(act, DisputeAction.AskAdvice);
        RefuseBypassed(adviser);
        Require(adviser.LeadsSafeguarding, "adviser-leads-safeguarding", "Choose a safeguarding lead.");
        Require(
            adviser.AgencyId == Escalating.AgencyId
                || adviser.AgencyId == Receiving.AgencyId
                || Involved.Any(agency => agency.Speaker.AgencyId == adviser.AgencyId),
            "adviser-of-no-part",
            $"{adviser.AgencyName} has no part in this case."
        );
        Require(
            Current.Advice.All(asked => asked.Of.PersonId != adviser.PersonId),
            "already-asked",
            $"{adviser.Name} has been asked at this stage."
        );
        Change(step => step with { Advice = [.. step.Advice, new AdviceAsked(adviser, act.Now, null)] });
        Side? side =
            IsInternal ? SideOf(act.Actor)
            : adviser.AgencyId == Escalating.AgencyId ? Side.Escalating
            : adviser.AgencyId == Receiving.AgencyId ? Side.Receiving
            : null;
        Admit(act, adviser, side, Relation.Adviser);
        Notify(act, adviser.PersonId, "Your advice as safeguarding lead is asked for.", "You are the safeguarding lead chosen.");
        NotifyRaiser(act, "A safeguarding lead was asked for advice.");
        Record(act, DisputeAction.AskAdvice, $"{adviser.Name} asked for advice");
    }

    /// <summary>Gives the advice asked for.</summary>
    public void GiveAdvice(Act act, string advice)
    {
        Allow(act, DisputeAction.GiveAdvice);
        Change(step =>
            step with
            {
                Advice =
                [
                    .. step.Advice.Select(asked => asked.Of.PersonId == act.Actor.PersonId ? asked with { GivenAt = act.Now } : asked),
                ],
            }
        );
        NotifyHolders(act, "A safeguarding lead gave advice.");
        NotifyRaiser(act, "A safeguarding lead gave advice.");
        Record(act, DisputeAction.GiveAdvice, "Advice of the safeguarding lead", new Written(advice));
    }

    /// <summary>Adds an agency whose views are heard, and the person who speaks for it .</summary>
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

    /// <summary>Gives an involved agency's view; it carries no power to agree or escalate .</summary>
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
}
