using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using static EscalationPortal.Domain.Tests.Disputes.Runs.ScenarioRun;

namespace EscalationPortal.Domain.Tests.Disputes.Runs;

/// <content>What the service leads write into the record of Stage 2.</content>
public sealed partial class DumfriesAndGallowayRunTests
{
    /// <summary>
    /// whether the family was informed stands before the stage is left or settled, discussed or not; a no needs a reason, and a
    /// yes holds nothing more.
    /// </summary>
    [Theory]
    [InlineData("no", "family-not-informed-because")]
    [InlineData("yes", "family-informed-by")]
    public void StageTwo_Record_IsAskedWithoutADiscussionToo(string informed, string then)
    {
        var run = AtTwo();
        Assert.Equal("record-missing", run.Refused(At(2026, 7, 15, 14, 0), Lead, (d, act) => d.RecordAgreement(act, Case.Words)).Code);
        Assert.Equal(
            "record-missing",
            run.Refused(
                At(2026, 7, 15, 14, 0),
                Lead,
                (d, act) => d.Escalate(act, new EscalationRequest(Senior.Party) { WhyNoDiscussion = "Silence" })
            ).Code
        );
        Assert.Equal(
            "field-missing",
            run.Refused(At(2026, 7, 15, 14, 0), Lead, (d, act) => d.WriteRecord(act, [new("family-informed", informed)])).Code
        );
        FieldAnswer[] record =
        [
            new("family-informed", informed),
            new(then, "Said"),
            .. informed == "yes" ? new FieldAnswer[] { new("family-informed-at", "2026-07-15T11:00") } : [],
        ];
        run.Do(At(2026, 7, 15, 14, 0), Lead, (d, act) => d.WriteRecord(act, record));
        Assert.Empty(run.Dispute.Owed(run.Protocol.Stage("two")));
        run.Do(At(2026, 7, 15, 14, 5), Lead, (d, act) => d.RecordAgreement(act, Case.Words));
        Assert.Equal(DisputeStatus.Agreed, run.Dispute.Status);
    }

    /// <summary>R-094: an answer that is changed later is owed what the new one asks, and nothing of the old one.</summary>
    [Fact]
    public void StageTwo_RecordAnsweredAnew_OwesWhatTheNewAnswerAsks()
    {
        var run = AtTwo().Do(At(2026, 7, 15, 14, 0), Lead, (d, act) => d.WriteRecord(act, RecordOfTwo));
        run.Do(At(2026, 7, 15, 15, 0), TheirLead, (d, act) => d.WriteRecord(act, [new("family-informed", "no")]));
        Assert.Equal("family-not-informed-because", Assert.Single(run.Dispute.Owed(run.Protocol.Stage("two"))).Key);
        run.Do(At(2026, 7, 15, 15, 5), Lead, (d, act) => d.WriteRecord(act, [new("family-not-informed-because", "They moved.")]));
        Assert.Empty(run.Dispute.Owed(run.Protocol.Stage("two")));
    }

    /// <summary>
    /// what is written of the child's record in a school is the central record, and nothing else; each side writes its
    /// own.
    /// </summary>
    [Fact]
    public void StageTwo_RecordInEducation_IsTheSchoolsCentralRecord()
    {
        FieldAnswer[] both = [new("child-record-by", "Iona"), new("school-record-by", "Una, 15 July")];
        Assert.Equal(["school-record-by"], Recorded("Education"));
        Assert.Equal(["child-record-by"], Recorded("Health"));
        var theirs = AtTwo("Education").Do(At(2026, 7, 15, 14, 0), TheirLead, (d, act) => d.WriteRecord(act, [.. RecordOfTwo, .. both]));
        Assert.Equal(["child-record-by"], Keys(theirs));

        IEnumerable<string> Recorded(string sector)
        {
            return Keys(AtTwo(sector).Do(At(2026, 7, 15, 14, 0), Lead, (d, act) => d.WriteRecord(act, [.. RecordOfTwo, .. both])));
        }

        static IEnumerable<string> Keys(ScenarioRun run) =>
            run
                .Dispute.History[^1]
                .Facts.Select(fact => fact.Field)
                .OfType<string>()
                .Where(key => key.Contains("record", StringComparison.Ordinal));
    }
}
