using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Tests.Protocols;

/// <summary>The facts of Wiltshire's Case Resolution Protocol of January 2020.</summary>
public sealed class WiltshireTests
{
    private const string Key = "wiltshire";

    private readonly Protocol _protocol = Definitions.Read(Key);

    /// <summary>R-002: as printed, and a review that is due.</summary>
    [Fact]
    public void Document_VersionAndDates_AreAsPrinted()
    {
        Assert.Equal(("January 2020", null, null), (_protocol.Document.Version, _protocol.Document.Approved, _protocol.Document.Effective));
        Assert.Equal((new DateOnly(2021, 1, 31), "January 2021"), (_protocol.Document.ReviewDue!.Value, _protocol.Document.ReviewStated));
        Assert.Equal(("WIL", Nation.EnglandAndWales), (_protocol.Partnership.ReferencePrefix, _protocol.Partnership.Nation));
    }

    /// <summary>R-004: no list; the topic is written freely.</summary>
    [Fact]
    public void Categories_OfWiltshire_AreNone() => Assert.Empty(_protocol.Categories);

    /// <summary>R-009, A-84.</summary>
    [Fact]
    public void SubjectKinds_OfWiltshire_AreChildren()
    {
        Assert.Equal(["Child", "Unborn child"], _protocol.SubjectKinds.Select(kind => kind.Label));
        Assert.Equal("unborn-child", Assert.Single(_protocol.SubjectKinds, kind => kind.Unborn).Key);
    }

    /// <summary>R-014, A-62, R-022: the safety line is the portal's own; the opening says that escalation is expected.</summary>
    [Fact]
    public void Intake_OfWiltshire_SaysThatEscalationIsExpected()
    {
        Assert.True(_protocol.Intake.ImmediateRisk.AdviceIsPortals);
        Assert.Null(_protocol.Intake.ImmediateRisk.Referral);
        Assert.StartsWith("Escalation is expected here", _protocol.Intake.Opening, StringComparison.Ordinal);
    }

    /// <summary>R-016, R-041, A-40, A-47, S-01 to S-04: own managers and conference decisions belong elsewhere.</summary>
    [Fact]
    public void Screening_OfWiltshire_StopsTwice()
    {
        Assert.Equal(
            [
                ("own-managers", ScreeningEffect.Stop, "whistleblowing"),
                ("conference-decision", ScreeningEffect.Stop, "conference-decision"),
            ],
            _protocol.Intake.Screening.Select(question => (question.Key, question.Yes, question.Signpost!))
        );
        Assert.Equal(
            ["conference-decision", "whistleblowing", "who-decides", "cross-border"],
            _protocol.Signposts.Select(signpost => signpost.Key)
        );
    }

    /// <summary>R-024, R-025, R-030, R-036, R-037.</summary>
    [Fact]
    public void Intake_Evidence_MayBeAGutFeeling()
    {
        Assert.True(_protocol.Intake.EvidenceRequired);
        Assert.Contains("own it as mine", _protocol.Intake.GutFeeling, StringComparison.Ordinal);
        Assert.NotNull(_protocol.Intake.PriorDiscussion);
        Assert.False(_protocol.Intake.Supporter);
        Assert.Contains("same principles apply", _protocol.Intake.CrossBorder, StringComparison.Ordinal);
    }

    /// <summary>R-026, R-038: person, organisation or both; one of four types, which may wait.</summary>
    [Fact]
    public void Questions_OfTheIntake_Classify()
    {
        Assert.Equal(["person", "organisation", "both"], Question("person-or-organisation").Choices.Select(choice => choice.Key));
        Assert.True(Question("person-or-organisation").Required);
        Assert.Equal(
            ["serious-concern", "unresolved-decision", "stuck", "none"],
            Question("case-type").Choices.Select(choice => choice.Key)
        );
        Assert.False(Question("case-type").Required);
    }

    /// <summary>R-028: a blank warns and holds nobody up.</summary>
    [Fact]
    public void Questions_SafeguardingLead_WarnsWhenBlank()
    {
        Assert.NotNull(_protocol.Intake.Lead?.Warning);
        Assert.Equal((FieldKind.Date, false), (Question("thought-through-on").Kind, Question("thought-through-on").Required));
        Assert.NotNull(Question("thought-through-on").Warning);
    }

    /// <summary>R-027: three prompts whose answers the raiser alone reads.</summary>
    [Fact]
    public void Questions_Reflective_ArePrivate() =>
        Assert.Equal(
            [
                ("motivation", FieldKind.Text, false),
                ("over-identification", FieldKind.Text, false),
                ("best-interests", FieldKind.Text, false),
            ],
            _protocol
                .Intake.Questions.Where(question => question.Private)
                .Select(question => (question.Key, question.Kind, question.Required))
        );

    /// <summary>R-163: eleven behaviours and "confident humility" where raising begins.</summary>
    [Fact]
    public void Guidance_OfConfidentHumility_HasElevenBehaviours()
    {
        var text = Guidance("confident-humility");
        Assert.StartsWith("Confident humility", text.Title, StringComparison.Ordinal);
        Assert.Equal(11, text.Points.Count);
        Assert.Equal([GuidancePlace.RaisingStart], text.Shown);
    }

    /// <summary>R-164, R-167: signs for managers with the reminder about supervision; the receiver's lines.</summary>
    [Fact]
    public void Guidance_OfWiltshire_StandsWhereItIsNeeded()
    {
        Assert.Equal([GuidancePlace.Manager], Guidance("stuck-network").Shown);
        Assert.Contains(Guidance("stuck-network").Points, point => point.Contains("Supervision matters most", StringComparison.Ordinal));
        Assert.Equal([GuidancePlace.Receiver], Guidance("response").Shown);
        Assert.Contains(Guidance("response").Points, point => point.Contains("listen to the response", StringComparison.Ordinal));
    }

    /// <summary>R-177, A-50: unverified as seeded; the retired address says that nothing is sent to it.</summary>
    [Fact]
    public void Contacts_AsSeeded_AreUnverified()
    {
        Assert.All(_protocol.Contacts, contact => Assert.Null(contact.VerifiedOn));
        Assert.Equal(("lscb@wiltshire.gov.uk", "01225 718093"), (_protocol.Contacts[0].Email, _protocol.Contacts[0].Telephone));
        Assert.Contains(
            "do not send to it",
            _protocol.Contacts.Single(contact => contact.Key == "board-secure").Name,
            StringComparison.Ordinal
        );
        Assert.All(_protocol.Contacts, contact => Assert.Null(contact.ReceivesReferrals));
    }

    /// <summary>R-012, R-143: what other partnerships have is not so much as mentioned.</summary>
    [Theory]
    [InlineData("panel")]
    [InlineData("skip")]
    [InlineData("expedit")]
    [InlineData("reflective")]
    [InlineData("signature")]
    [InlineData("complaint")]
    public void Definition_OfWiltshire_BorrowsNothing(string word) =>
        Assert.DoesNotContain(word, Definitions.Text(Key), StringComparison.OrdinalIgnoreCase);

    private Field Question(string key) => _protocol.Intake.Questions.Single(question => question.Key == key);

    private GuidanceText Guidance(string key) => _protocol.Guidance.Single(text => text.Key == key);
}
