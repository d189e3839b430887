using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Tests.Protocols;

/// <summary>Wiltshire's ladder, and what runs beside it.</summary>
public sealed class WiltshireLadderTests
{
    private readonly Protocol _protocol = Definitions.Read("wiltshire");

    /// <summary>R-001, A-42: four rungs, all formal, of which one is climbed as often as the agencies have tiers.</summary>
    [Fact]
    public void Stages_InOrder_AreFourRungs()
    {
        Assert.Equal(["practitioner", "manager", "rung", "leader"], _protocol.Stages.Select(stage => stage.Key));
        Assert.Equal(
            ["Practitioner to practitioner", "Manager to manager", "Up the hierarchies", "Leader to Leader"],
            _protocol.Stages.Select(stage => stage.Name)
        );
        Assert.All(_protocol.Stages, stage => Assert.True(stage.Formal));
        Assert.Equal("rung", Assert.Single(_protocol.Stages, stage => stage.Repeatable).Key);
    }

    /// <summary>R-010: from managers a case goes on to a further rung or to leaders, and from a rung to another.</summary>
    [Fact]
    public void Onward_FromManagers_IsAFurtherRungOrLeaders()
    {
        Assert.Equal(["manager"], _protocol.NextStages(_protocol.Stage("practitioner")).Select(stage => stage.Key));
        Assert.Equal(["rung", "leader"], _protocol.NextStages(_protocol.Stage("manager")).Select(stage => stage.Key));
        Assert.Equal(["rung", "leader"], _protocol.NextStages(_protocol.Stage("rung")).Select(stage => stage.Key));
        Assert.Empty(_protocol.NextStages(_protocol.Stage("leader")));
    }

    /// <summary>R-071, R-188: the same tier on both sides, both named when the case comes there; no stage of the board.</summary>
    [Fact]
    public void Stages_OnEachSide_HaveTheSameTier()
    {
        Assert.Equal(
            [Tier.Practitioner, Tier.LineManager, Tier.ServiceLead, Tier.SeniorManager],
            _protocol.Stages.Select(stage => stage.Escalating.Tier)
        );
        Assert.All(
            _protocol.Stages,
            stage => Assert.Equal((stage.Escalating.Tier, Opening.Together, null), (stage.Receiving!.Tier, stage.Opening, stage.Body))
        );
    }

    /// <summary>R-013: no figure anywhere, so no clock.</summary>
    [Fact]
    public void Timescales_OfWiltshire_AreWordsOnly()
    {
        Assert.All(
            _protocol.Stages,
            stage =>
                Assert.Equal(
                    ("none stated", "varies from case to case; timely and not drawn out; sometimes speedy"),
                    (stage.Timescale.Stated, stage.Timescale.Wording!)
                )
        );
        Assert.Empty(_protocol.Clocks);
    }

    /// <summary>R-126: challenge and resolution at every rung, both required, by whichever side writes first.</summary>
    [Fact]
    public void Stages_Record_IsChallengeAndResolution() =>
        Assert.All(
            _protocol.Stages,
            stage =>
                Assert.Equal(
                    [("challenge", FieldMoment.Record, FieldSide.Either, true), ("resolution", FieldMoment.Record, FieldSide.Either, true)],
                    stage.Fields.Select(field => (field.Key, field.Asked, field.Side, field.Required))
                )
        );

    /// <summary>R-181, A-41: among leaders the decision stands; nothing is decided below.</summary>
    [Fact]
    public void Leaders_WithoutAgreement_LetTheDecisionStand()
    {
        Assert.Equal(DecisionEnding.DecisionStands, _protocol.Stage("leader").Decision!.Ending);
        Assert.Equal("leader", Assert.Single(_protocol.Stages, stage => stage.Decision is not null).Key);
    }

    /// <summary>R-193: nobody signs; no talk is compulsory.</summary>
    [Fact]
    public void Stages_OfWiltshire_AskForNoSignature()
    {
        Assert.All(
            _protocol.Stages,
            stage => Assert.Equal((Confirmation.None, DiscussionNeed.Optional), (stage.Confirmation, stage.Discussion!.Need))
        );
        Assert.Null(_protocol.Form);
        Assert.Null(_protocol.AnnualReturn);
    }

    /// <summary>R-087, A-83, R-011: the urgent mark is the only power.</summary>
    [Fact]
    public void Powers_OfWiltshire_AreTheUrgentMarkAndPersisting()
    {
        Assert.NotNull(_protocol.Powers.Urgent);
        Assert.Equal(
            _protocol.Powers,
            new Powers(null, null, null, Urgent: _protocol.Powers.Urgent, NotTakenUp: _protocol.Powers.NotTakenUp)
        );
        Assert.Equal([EscalationRoute.InPerson], _protocol.Powers.NotTakenUp!.Ways); // persist
        Assert.Equal("whistleblowing", _protocol.Powers.NotTakenUp.Signpost);
    }

    /// <summary>R-072, R-175: the Sub Group sees what is logged, acts nowhere, and whoever of it tries to decide is told why not.</summary>
    [Fact]
    public void SubGroup_OfWiltshire_DecidesNothing()
    {
        var group = _protocol.Body("qap");
        Assert.Equal(
            "Nobody from the QA&P Sub Group, its Chair included, can decide a case. The decision rests with the agencies and "
                + "those who hold the statutory role.",
            group.Limit
        );
        Assert.Equal(["qap-chair", "qap-member"], group.Roles.Select(role => role.Key));
        Assert.All(_protocol.Roles, role => Assert.Equal((null, false), (role.SeesFrom, role.Acts)));
        Assert.Null(_protocol.Bodies.Single(body => body.Roles.Any(role => role.ReadsAudit)).Limit);
    }

    /// <summary>R-073, R-095, R-150, A-43, A-45: anybody logs it with the Chair at once, and only the Chair ends it.</summary>
    [Fact]
    public void SeriousConcern_IsTheChairs()
    {
        var track = Track("serious-concern");
        Assert.Equal((TrackStarter.Anybody, false, true), (track.StartedBy, track.AfterLadder, track.Urgent));
        Assert.Equal(["qap-chair"], track.Roles);
        Assert.Equal(["qap-chair"], track.Conclusion!.By);
        Assert.Equal(new TrackAnswer("case-type", "serious-concern"), track.OnAnswer);
        Assert.Equal(
            [("deep-dive", FieldKind.YesNo, true), ("reason", FieldKind.Text, true)],
            track.Conclusion.Fields.Select(field => (field.Key, field.Kind, field.Required))
        );
    }

    /// <summary>R-074, R-096, R-151, A-44: the formal log comes after the ladder and is logged with the whole Sub Group.</summary>
    [Fact]
    public void FormalLog_ComesAfterTheLadder()
    {
        var track = Track("formal-log");
        Assert.Equal(
            (TrackStarter.EscalatingManagers, true, false, null),
            (track.StartedBy, track.AfterLadder, track.Urgent, track.Conclusion)
        );
        Assert.Equal(["qap-chair", "qap-member"], track.Roles);
    }

    /// <summary>
    /// managers of both sides may flag it; each side's managers and the Sub Group have their task.
    /// </summary>
    [Fact]
    public void Stuck_AsksManagersAndSubGroup()
    {
        var track = Track("stuck");
        Assert.Equal((TrackStarter.Managers, false, null), (track.StartedBy, track.AfterLadder, track.Conclusion));
        Assert.Equal(["qap-chair", "qap-member"], track.Roles);
        Assert.Equal(("liaise for a mediated way forward", "offer a mediator"), (track.ManagersTask!, track.BoardTask));
        Assert.NotEmpty(track.Signs);
        Assert.Equal(3, _protocol.Tracks.Count);
    }

    /// <summary>
    /// the Sub Group offers, a body of its own mediates and decides nothing, the agencies adopt.
    /// </summary>
    [Fact]
    public void Mediation_OfWiltshire_IsOfferedByTheSubGroupAndAnswersTheStuckFlag()
    {
        var rule = _protocol.Mediation!;
        Assert.Equal(["qap-chair", "qap-member"], rule.OfferedBy);
        Assert.Equal(["independent-chair", "partner", "other"], rule.Kinds.Select(kind => kind.Key));
        Assert.Equal(["adopted", "in-part", "not-adopted"], rule.Outcomes.Select(outcome => outcome.Key));
        Assert.Equal("stuck", rule.Track);
        Assert.Contains(
            "decides nothing",
            Assert.Single(_protocol.Bodies, body => body.Roles.Any(role => role.Key == rule.Mediators)).Limit,
            StringComparison.Ordinal
        );
        Assert.All(
            ["torbay", "isle-of-man", "dumfries-and-galloway", "warwickshire"],
            other => Assert.Null(Definitions.Read(other).Mediation)
        );
    }

    private Track Track(string key) => _protocol.Tracks.Single(track => track.Key == key);
}
