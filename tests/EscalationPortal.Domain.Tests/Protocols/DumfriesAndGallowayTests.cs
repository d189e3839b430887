using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Tests.Protocols;

/// <summary>The facts of Dumfries &amp; Galloway's Children's Services Resolution and Escalation Protocol 1.2.</summary>
public sealed class DumfriesAndGallowayTests
{
    private const string Key = "dumfries-and-galloway";

    private readonly Protocol _protocol = Definitions.Read(Key);

    /// <summary>R-002, A-25: version and dates as printed, and a review that is due.</summary>
    [Fact]
    public void Document_VersionAndDates_AreAsPrinted()
    {
        Assert.Equal(
            ("1.2", "1.0, GIRFEC Leadership Group, 21 March 2024", "29 April 2024"),
            (_protocol.Document.Version, _protocol.Document.Approved, _protocol.Document.Effective)
        );
        Assert.Equal(
            (new DateOnly(2024, 11, 29), "29 November 2024"),
            (_protocol.Document.ReviewDue!.Value, _protocol.Document.ReviewStated)
        );
        Assert.Equal(("DAG", Nation.Scotland), (_protocol.Partnership.ReferencePrefix, _protocol.Partnership.Nation));
    }

    /// <summary>R-003.</summary>
    [Fact]
    public void Words_ForTiers_AreLocal() =>
        Assert.Equal(
            ["practitioner", "Line Manager", "Service Lead / Team Manager", "Senior Manager/Lead", "Executive Manager/Lead"],
            Enum.GetValues<Tier>().Select(_protocol.Words.TierName)
        );

    /// <summary>R-004: ten categories in the document's order; "other" is added by every list.</summary>
    [Fact]
    public void Categories_InOrder_AreTen() =>
        Assert.Equal(
            [
                "below-threshold",
                "threshold-response",
                "information-sharing",
                "assessment-outcome",
                "course-of-action",
                "plan",
                "attendance",
                "delay",
                "lead-professional",
                "gaps",
            ],
            _protocol.Categories.Select(category => category.Key)
        );

    /// <summary>R-009, A-84.</summary>
    [Fact]
    public void SubjectKinds_OfTheProtocol_AreChildrenAndYoungPeople()
    {
        Assert.Equal(["Child", "Unborn child", "Young person"], _protocol.SubjectKinds.Select(kind => kind.Label));
        Assert.Equal("unborn-child", Assert.Single(_protocol.SubjectKinds, kind => kind.Unborn).Key);
    }

    /// <summary>R-014, R-015, R-085: a referral to one of three contacts comes first; it is the protocol's own rule.</summary>
    [Fact]
    public void ImmediateRisk_Yes_AsksForTheReferralFirst()
    {
        var risk = _protocol.Intake.ImmediateRisk;
        Assert.False(risk.AdviceIsPortals);
        Assert.Equal(["public-protection-team", "education-safeguarding-manager", "access-team"], risk.Referral!.Contacts);
        Assert.All(risk.Referral.Contacts, key => Assert.Contains(_protocol.Contacts, contact => contact.Key == key));
        Assert.Equal(17, risk.Referral.DayEndsAt);
    }

    /// <summary>
    /// S-15 to S-18: needs and general themes stop; a complaint and an adverse event are signposted for their part.
    /// </summary>
    [Fact]
    public void Screening_OfTheProtocol_StopsTwice()
    {
        Assert.Equal(
            [
                ("needs-rising", ScreeningEffect.Stop),
                ("general-theme", ScreeningEffect.Stop),
                ("formal-complaint", ScreeningEffect.Continue),
                ("adverse-event", ScreeningEffect.Continue),
            ],
            _protocol.Intake.Screening.Select(question => (question.Signpost!, question.Yes))
        );
        // S-14, S-19, S-20
        Assert.All(
            ["immediate-risk", "not-yet-discussed", "provider"],
            key => Assert.Contains(_protocol.Signposts, signpost => signpost.Key == key)
        );
    }

    /// <summary>
    /// prior discussion is asked; evidence, a supporter and cross-border work are not the document's.
    /// </summary>
    [Fact]
    public void Intake_OfTheProtocol_AsksWhatWasTried()
    {
        Assert.NotNull(_protocol.Intake.PriorDiscussion);
        Assert.Equal((false, false, null), (_protocol.Intake.EvidenceRequired, _protocol.Intake.Supporter, _protocol.Intake.GutFeeling));
        Assert.Contains("silent on cross-border work", _protocol.Intake.CrossBorder, StringComparison.Ordinal);
    }

    /// <summary>
    /// role in planning, existing processes with a reason for none, and that the other was told.
    /// </summary>
    [Fact]
    public void Questions_OfTheIntake_AreThoseOfTheDocument()
    {
        Assert.Equal(
            [
                "planning-role",
                "processes-used",
                "professionals-meeting-on",
                "other-process",
                "no-process-because",
                "escalation-told",
                "escalation-told-on",
            ],
            _protocol.Intake.Questions.Select(question => question.Key)
        );
        Assert.Equal(
            ["Supervision", "Professionals Meeting", "Group supervision", "Other", "None"],
            Question("processes-used").Choices.Select(choice => choice.Label)
        );
        Assert.Contains("not a planning forum", Question("professionals-meeting-on").Hint, StringComparison.Ordinal);
        Assert.Equal((true, "none"), (Question("no-process-because").Required, Assert.Single(Question("no-process-because").When!.Is)));
        Assert.Equal((FieldKind.YesNo, FieldKind.Date), (Question("escalation-told").Kind, Question("escalation-told-on").Kind));
    }

    /// <summary>R-177, A-24: unverified as seeded; the misprinted number and a named person's number are not there to be dialled.</summary>
    [Fact]
    public void Contacts_AsSeeded_HoldTheUnsafeNumbersBack()
    {
        Assert.All(_protocol.Contacts, contact => Assert.Null(contact.VerifiedOn));
        Assert.Equal(
            [
                ("childrens-services", "ChildrensServices@dumgal.gov.uk", null),
                ("public-protection-team", "dg.childprotectionteam@nhs.scot", "01387 244300"),
                ("education-safeguarding-manager", null, null),
                ("access-team", "AccessTeam@dumgal.gov.uk", null),
            ],
            _protocol.Contacts.Select(contact => (contact.Key, contact.Email, contact.Telephone))
        );
        Assert.DoesNotContain("0303333", Definitions.Text(Key), StringComparison.Ordinal);
    }

    /// <summary>R-039, S-18: a general theme goes to one of four locality groups by a form that has no part for a child.</summary>
    [Fact]
    public void ThemeForm_OfTheProtocol_LeadsFromItsSignpostToFourGroups()
    {
        var form = _protocol.ThemeForm!;
        Assert.Equal(["Wigtownshire", "Stewartry", "Nithsdale", "Annandale and Eskdale"], form.Groups.Select(group => group.Label));
        Assert.Equal(("childrens-services", "general-theme", "Before, Pre-escalation"), (form.Contact, form.Signpost, form.Source));
        Assert.Equal(15, _protocol.Roles.Count(role => role.SeesThemes)); // the Leadership Group's thirteen and two executives
    }

    /// <summary>R-039: only this protocol has such a form.</summary>
    [Theory]
    [InlineData("warwickshire")]
    [InlineData("wiltshire")]
    [InlineData("torbay")]
    [InlineData("isle-of-man")]
    public void ThemeForm_OfTheOtherProtocols_IsNone(string partnership) => Assert.Null(Definitions.Read(partnership).ThemeForm);

    /// <summary>R-169: seven principles, four tools, four locality groups.</summary>
    [Theory]
    [InlineData("principles", 7)]
    [InlineData("tools", 4)]
    [InlineData("locality-groups", 4)]
    public void Guidance_OfTheProtocol_HasItsPoints(string key, int points) => Assert.Equal(points, Guidance(key).Points.Count);

    /// <summary>R-170, R-167: no disputes before families; whoever is challenged reads that it may have taken courage.</summary>
    [Fact]
    public void Guidance_OfTheProtocol_StandsWhereItIsNeeded()
    {
        Assert.Equal([GuidancePlace.PriorDiscussion, GuidancePlace.Record], Guidance("families").Shown);
        Assert.Equal([GuidancePlace.Receiver], Guidance("challenged").Shown);
    }

    /// <summary>R-012, R-045, R-143, R-197: what other partnerships have is not so much as mentioned.</summary>
    [Theory]
    [InlineData("panel")]
    [InlineData("mediat")]
    [InlineData("skip")]
    [InlineData("expedit")]
    [InlineData("whistle")]
    [InlineData("reflective")]
    [InlineData("signature")]
    public void Definition_OfTheProtocol_BorrowsNothing(string word) =>
        Assert.DoesNotContain(
            word,
            Definitions.Text(Key).Replace("immediate", string.Empty, StringComparison.OrdinalIgnoreCase),
            StringComparison.OrdinalIgnoreCase
        );

    private Field Question(string key) => _protocol.Intake.Questions.Single(question => question.Key == key);

    private GuidanceText Guidance(string key) => _protocol.Guidance.Single(text => text.Key == key);
}
