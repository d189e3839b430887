using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes.Records;

public sealed class CorrectSubjectTests
{
    private static readonly Subject Unborn = new("unborn-child", "Unborn child of P. Q.", null, new DateOnly(2026, 5, 1), "Not yet known");
    private static readonly Subject Born = new("child", "Ada Quill", new DateOnly(2026, 4, 2), null, "Not yet known");

    [Fact]
    public void CorrectSubject_UnbornChildIsBorn_KeepsBothVersions()
    {
        var now = Case.Raised(Case.Facts() with { Subject = Unborn }).TakenUp();
        now.Do(Cast.Raiser, act => now.Dispute.CorrectSubject(act, Born, "Born this morning."));
        Assert.Equal((Born, "A Q"), (now.Dispute.Subject, now.Dispute.SubjectInitials));
        var entry = now.Dispute.History[^1];
        Assert.Equal(("The child was born: details completed", "Born this morning."), (entry.Title, entry.Text));
        Assert.Equal(
            [
                "The person is: Child",
                "The person is, before: Unborn child",
                "Name: Ada Quill",
                "Name, before: Unborn child of P. Q.",
                "Date of birth: 2 April 2026",
                "Expected date of birth, before: 1 May 2026",
            ],
            entry.Facts.Select(fact => $"{fact.Label}: {fact.Value}")
        );
    }

    [Fact]
    public void CorrectSubject_Address_RecordsNothingElse()
    {
        var now = Case.AtOne();
        now.Do(Cast.Recipient, act => now.Dispute.CorrectSubject(act, Case.Child with { Address = "3 Other Road" }, "The family moved."));
        Assert.Equal(["3 Other Road", "2b Nightingale Rise"], now.Dispute.History[^1].Facts.Select(fact => fact.Value));
        Assert.Equal("Details of the person completed or corrected", now.Dispute.History[^1].Title);
    }

    [Fact]
    public void CorrectSubject_Messages_GoToHoldersAndRaiserWithoutAName()
    {
        var now = Case.AtOne();
        now.Do(Cast.Recipient, act => now.Dispute.CorrectSubject(act, Case.Child with { Name = "Ada Quill" }, "From the passport."));
        Assert.Equal(["line manager", "raiser", "their line manager"], now.ToldRoles);
        Assert.All(now.Told, notice => Assert.Equal("The details of the person were completed or corrected.", notice.What));
    }

    [Fact]
    public void CorrectSubject_RuleBroken_IsRefusedByName()
    {
        var now = Case.AtOne();
        Assert.Equal("nothing-changed", now.Refused(Cast.Raiser, act => now.Dispute.CorrectSubject(act, Case.Child, "Why")).Code);
        Assert.Equal("no-reason", now.Refused(Cast.Raiser, act => now.Dispute.CorrectSubject(act, Born, " ")).Code);
        Assert.Equal(
            "subject-missing",
            now.Refused(Cast.Raiser, act => now.Dispute.CorrectSubject(act, Born with { Name = " " }, "Why")).Code
        );
        Assert.Equal("subject-missing", now.Refused(Cast.Raiser, act => now.Dispute.CorrectSubject(act, Subject.Nobody, "Why")).Code);
    }

    [Fact]
    public void CorrectSubject_ByAManagerGoneAround_IsRefused()
    {
        var now = Case.Raised().Declined().RoutedAround(Cast.OtherManager, Cast.LineManager);
        Assert.Equal("side", now.Refused(Cast.LineManager, act => now.Dispute.CorrectSubject(act, Born, "Why")).Code);
    }
}
