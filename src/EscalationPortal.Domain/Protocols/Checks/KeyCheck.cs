using EscalationPortal.Domain.Protocols.Checks.Fields;
using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>Keys are well formed and unique, and every place that names one names one that exists.</summary>
internal static class KeyCheck
{
    public static KeySet Stages(Protocol protocol) => KeySet.Of("stage", "$.stages", protocol.Stages.Select(stage => stage.Key));

    public static KeySet Bodies(Protocol protocol) => KeySet.Of("body", "$.bodies", protocol.Bodies.Select(body => body.Key));

    public static KeySet Signposts(Protocol protocol) =>
        KeySet.Of("signpost", "$.signposts", protocol.Signposts.Select(signpost => signpost.Key));

    public static KeySet Contacts(Protocol protocol) =>
        KeySet.Of("contact", "$.contacts", protocol.Contacts.Select(contact => contact.Key));

    public static KeySet Tracks(Protocol protocol) => KeySet.Of("track", "$.tracks", protocol.Tracks.Select(track => track.Key));

    public static KeySet Questions(Protocol protocol) =>
        KeySet.Of("question", "$.intake.questions", protocol.Intake.Questions.Select(question => question.Key));

    /// <summary>People hold roles by key alone, so that a key means one role in the whole protocol.</summary>
    public static KeySet Roles(Protocol protocol) =>
        new(
            "role",
            [.. protocol.Bodies.SelectMany((body, i) => body.Roles.Select((role, j) => ($"$.bodies[{i}].roles[{j}].key", role.Key)))],
            [.. protocol.Bodies.Select((_, i) => $"$.bodies[{i}].roles"), "$.bodies"]
        );

    public static void Check(Protocol protocol, FaultList faults)
    {
        foreach (var keys in All(protocol))
        {
            keys.Check(faults);
        }

        References(protocol, faults);
    }

    private static IEnumerable<KeySet> All(Protocol protocol) =>
        [
            KeySet.Of("kind of person", "$.subjectKinds", protocol.SubjectKinds.Select(kind => kind.Key)),
            KeySet.Of("category", "$.categories", protocol.Categories.Select(category => category.Key)),
            KeySet.Of("choice", "$.intake.concernAbout", protocol.Intake.ConcernAbout.Select(choice => choice.Key)),
            KeySet.Of("question", "$.intake.screening", protocol.Intake.Screening.Select(question => question.Key)),
            Stages(protocol),
            KeySet.Of("reason", "$.powers.alone.reasons", (protocol.Powers.Alone?.Reasons ?? []).Select(reason => reason.Key)),
            KeySet.Of(
                "route",
                "$.powers.aroundOwnManagement.routes",
                (protocol.Powers.AroundOwnManagement?.Routes ?? []).Select(route => route.Key)
            ),
            Bodies(protocol),
            Roles(protocol),
            Signposts(protocol),
            Contacts(protocol),
            KeySet.Of("guidance", "$.guidance", protocol.Guidance.Select(text => text.Key)),
            KeySet.Of("clock", "$.clocks", protocol.Clocks.Select(clock => clock.Key)),
            KeySet.Of("group", "$.themeForm.groups", (protocol.ThemeForm?.Groups ?? []).Select(group => group.Key)),
            KeySet.Of(
                "type of meeting",
                "$.conferenceReport.meetings",
                (protocol.ConferenceReport?.Meetings ?? []).Select(meeting => meeting.Key)
            ),
            Tracks(protocol),
            KeySet.Of("section", "$.review.sections", (protocol.Review?.Sections ?? []).Select(section => section.Key)),
            Choices("$.mediation.kinds", protocol.Mediation?.Kinds ?? []),
            Choices("$.mediation.outcomes", protocol.Mediation?.Outcomes ?? []),
            .. protocol.Stages.Select(
                (stage, i) => KeySet.Of("board step", $"$.stages[{i}].boardSteps", stage.BoardSteps.Select(step => step.Key))
            ),
            .. protocol.Stages.Select(
                (stage, i) => KeySet.Of("way", $"$.stages[{i}].discussion.modes", (stage.Discussion?.Modes ?? []).Select(mode => mode.Key))
            ),
            .. FieldList.Of(protocol).Select(list => KeySet.Of("field", list.Path, list.Fields.Select(field => field.Key))),
            .. FieldList
                .Of(protocol)
                .SelectMany(list => list.Fields.Select((field, i) => Choices($"{list.Path}[{i}].choices", field.Choices))),
        ];

    private static KeySet Choices(string path, IReadOnlyList<Choice> choices) =>
        KeySet.Of("choice", path, choices.Select(choice => choice.Key));

    private static void References(Protocol protocol, FaultList faults)
    {
        var (stages, bodies, signposts) = (Stages(protocol), Bodies(protocol), Signposts(protocol));
        foreach (var (i, stage) in protocol.Stages.Index())
        {
            bodies.CheckReference($"$.stages[{i}].body", stage.Body, faults);
        }

        foreach (var (i, question) in protocol.Intake.Screening.Index())
        {
            signposts.CheckReference($"$.intake.screening[{i}].signpost", question.Signpost, faults);
        }

        signposts.CheckReference("$.intake.immediateRisk.signpost", protocol.Intake.ImmediateRisk.Signpost, faults);
        signposts.CheckReference("$.intake.ownAgency", protocol.Intake.OwnAgency, faults);
        signposts.CheckReference("$.form.signpost", protocol.Form?.Signpost, faults);
        foreach (var (i, j, role) in protocol.Bodies.SelectMany((body, i) => body.Roles.Select((role, j) => (i, j, role))))
        {
            stages.CheckReference($"$.bodies[{i}].roles[{j}].seesFrom", role.SeesFrom, faults);
        }

        foreach (var (i, contact) in protocol.Contacts.Index())
        {
            stages.CheckReference($"$.contacts[{i}].receivesReferrals", contact.ReceivesReferrals, faults);
        }

        stages.CheckReference("$.powers.policyReferral.stage", protocol.Powers.PolicyReferral?.Stage, faults);
        bodies.CheckReference("$.annualReturn.receives", protocol.AnnualReturn?.Receives, faults);
    }
}
