namespace EscalationPortal.Domain.Disputes;

/// <content>What is put before a panel: representations, papers, the bundle, interests .</content>
public sealed partial class Dispute
{
    /// <summary>Puts a side's representation before the panel, or records that the side declines.</summary>
    /// <param name="act">Who acts, when: any manager who stands or stood for the side.</param>
    /// <param name="declined">Whether the side declines to make one in writing.</param>
    /// <param name="text">The representation; with a decline, what is said with it.</param>
    public void MakeRepresentation(Act act, bool declined, string? text)
    {
        Allow(act, DisputeAction.MakeRepresentation);
        Require(
            declined || !string.IsNullOrWhiteSpace(text),
            "no-representation",
            "Write the representation, or say that your agency declines to make one."
        );
        var (side, panel) = (SideOf(act.Actor)!.Value, PanelNow!);
        var late = panel.IsLate(Version + 1) ? ", after the papers went out" : string.Empty;
        ChangePanel(now =>
            now with
            {
                Representations =
                [
                    .. now.Representations.Where(one => one.Side != side),
                    new Representation(side, PartyOf(act.Actor), act.Now, declined, Version + 1),
                ],
            }
        );
        NotifyPanel(
            act,
            declined
                ? $"{SideState(side).AgencyName} declined to make a representation."
                : $"{SideState(side).AgencyName} made its representation."
        );
        var title = declined ? "declined to make a representation" : "made its representation";
        Record(act, DisputeAction.MakeRepresentation, $"{SideState(side).AgencyName} {title}{late}", new Written(text));
    }

    /// <summary>Adds a paper; one that comes after the papers went out is marked as late.</summary>
    public void AddPaper(Act act, string title, string text)
    {
        Allow(act, DisputeAction.AddPaper);
        var late = PanelNow!.IsLate(Version + 1) ? " (late)" : string.Empty;
        ChangePanel(now => now with { Papers = [.. now.Papers, new PanelPaper(act.Actor.NameInFull, act.Now, title, Version + 1)] });
        NotifyPanel(act, $"A paper was added{late}.");
        Record(act, DisputeAction.AddPaper, $"Paper for the panel{late}: {title}", new Written(text));
    }

    /// <summary>Sends the papers out to the members. What they say is frozen from then on.</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="fingerprint">SHA-256 of what they say.</param>
    public void SendBundle(Act act, string fingerprint)
    {
        Allow(act, DisputeAction.SendBundle);
        ChangePanel(now => now with { Bundle = new Bundle(act.Now, act.Actor.Name, Version, fingerprint) });
        NotifyPanel(act, "The papers went out to the members.");
        Record(
            act,
            DisputeAction.SendBundle,
            "Papers sent to the members of the panel",
            new Written { Facts = [new Fact("Up to entry", $"{Version}"), new Fact("Fingerprint", fingerprint)] }
        );
    }

    /// <summary>A member declares an interest in the case, or none.</summary>
    public void DeclareInterest(Act act, string? interest)
    {
        Allow(act, DisputeAction.DeclareInterest);
        var declared = interest?.Trim() ?? string.Empty;
        ChangePanel(now =>
            now with
            {
                Members =
                [
                    .. now.Members.Select(member =>
                        member.Person.PersonId == act.Actor.PersonId ? member with { Interest = declared } : member
                    ),
                ],
            }
        );
        foreach (var role in act.Protocol.Stage(StageKey).Panel!.ConvenedBy)
        {
            _notices.Add(
                Notice.ToRole(
                    role,
                    StageName(act.Protocol),
                    declared.Length == 0 ? "A member declared no interest." : "A member declared an interest.",
                    "Your role convenes the panel.",
                    Urgent
                )
            );
        }

        Record(
            act,
            DisputeAction.DeclareInterest,
            declared.Length == 0 ? "No interest declared" : "Interest declared",
            new Written(declared.Length == 0 ? null : declared)
        );
    }

    private void ChangePanel(Func<Panel, Panel> change) => Keep([.. Panels.SkipLast(1), change(PanelNow!)]);

    /// <summary>Members, both sides, the raiser, and the roles that arrange it.</summary>
    private void NotifyPanel(Act act, string what)
    {
        foreach (var member in PanelNow!.Members)
        {
            Notify(act, member.Person.PersonId, what, "You sit on the panel.");
        }

        NotifyHolders(act, what);
        NotifyRaiser(act, what);
        foreach (var role in act.Protocol.Stage(StageKey).Panel!.ArrangedBy.Where(role => !act.Actor.Holds(role)))
        {
            _notices.Add(Notice.ToRole(role, StageName(act.Protocol), what, "Your role arranges the panel.", Urgent));
        }
    }
}
