using System.Globalization;
using System.Text;
using EscalationPortal.Application.Board;
using EscalationPortal.Application.Board.Registers;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Application.Tests.Data;

/// <summary>What people read, as lines of text that can be kept beside a fixture and compared.</summary>
internal sealed class CaseAsText
{
    private readonly StringBuilder lines = new();

    public void Add(CaseView view)
    {
        var dispute = view.Dispute;
        Line($"# {dispute.Reference} of {dispute.Partnership}, version {dispute.Version}: {dispute.Status} at {view.Stage.Name}");
        Line(
            $"Raised {Time(dispute.RaisedAt)}, ended {Time(dispute.EndedAt)}, urgent {dispute.UrgentFor}, waits for "
                + $"{dispute.WaitingFor}, asked of the viewer {view.PendingAction}"
        );
        Line(
            $"Subject: {dispute.Subject.Kind}, {dispute.Subject.Name}, born {Day(dispute.Subject.Born)}, expected "
                + $"{Day(dispute.Subject.Expected)}, {dispute.Subject.Address}"
        );
        Line($"Concern: {dispute.Intake.Concern}");
        Line($"Wanted: {dispute.Intake.Wanted}");
        Line($"Sides: {One(dispute.Escalating.Practitioner)} | {One(dispute.Receiving.Practitioner)}");
        Each(view.Particulars, answer => $"Answer: {answer.Question.Label} {answer.Answer.Value}");
        Each(dispute.Steps, step => $"Step: {step.StageKey}, entered {Time(step.EnteredAt)}, {step.Result}");
        Each(
            dispute.Clocks,
            clock =>
                (
                    $"Clock: {clock.Key} at {clock.StageKey} from {Time(clock.StartedAt)}, overdue from {Time(clock.OverdueFrom)}, done "
                    + $"{Time(clock.StoppedAt)}"
                )
        );
        Each(
            dispute.Participants.OrderBy(place => place.Name, StringComparer.Ordinal),
            place => $"Person: {place.Name}, {place.Post}, {place.AgencyName}, {place.Side}, {place.Parts}, sees {place.Sees}"
        );
        Each(view.History.Entries, Entry);
        Each(dispute.Panels, Panel);
        Each(dispute.Agreements.OrderBy(agreement => agreement.Number), Agreement);
    }

    public void Add(RegisterPage page) =>
        Each(
            page.Cases,
            one =>
                (
                    $"Register: {one.Line.Reference}, {one.Line.SubjectInitials}, {one.Stage.Name}, {one.Line.Status}, {one.Category}, "
                    + $"{one.Line.EscalatingAgency} | {one.Line.ReceivingAgency}, {Time(one.Line.RaisedAt)}"
                )
        );

    public void Add(SuggestionPage page) => Each(page.Lines, line => $"Suggestion: {line.Text}");

    public void Add(AuditPage page) =>
        Each(
            page.Lines.Where(line => line.Kind != AuditKind.Viewed),
            line => $"Audit: {Time(line.At)} {line.Name}, {line.Post}: {line.Kind} {line.What} {line.Rule}"
        );

    public override string ToString() => lines.ToString();

    private static string Entry(HistoryEntry entry) =>
        $"History {entry.Number}: {Time(entry.At)} {entry.Name}, {entry.Post}, {entry.AgencyName}, {entry.Side}: "
        + $"{entry.Action} at {entry.StageKey}. {entry.Title}. {entry.Text}"
        + string.Concat(entry.Facts.Select(fact => $" [{fact.Label}: {fact.Value}]"));

    private static string Panel(Panel panel) =>
        $"Panel: {panel.ConvenedBy} {Time(panel.ConvenedAt)}, meets {Time(panel.Sitting.StartsAt)} {panel.Sitting.Place}, "
        + $"papers {Time(panel.Bundle?.SentAt)} {panel.Bundle?.Fingerprint}, decided {Time(panel.DecidedAt)};"
        + string.Concat(panel.Members.Select(member => $" {One(member.Person)}, interest '{member.Interest}', attended {member.Attended};"))
        + string.Concat(panel.Representations.Select(said => $" {said.Side} by {said.By.Name} {Time(said.At)} at {said.Entry};"))
        + string.Concat(panel.Papers.Select(paper => $" {paper.Title} by {paper.By};"));

    private static string Agreement(Agreement agreement) =>
        $"Agreement {agreement.Number}: {agreement.Outcome} {agreement.Plan} {agreement.Outstanding} on "
        + $"{Day(agreement.AgreedOn)} by {One(agreement.RecordedBy)}; {agreement.Fingerprint};"
        + string.Concat(
            agreement
                .Signatures.OrderBy(signature => signature.SignedAt)
                .Select(signature =>
                    $" {signature.Side} {signature.Name}, {signature.Post} {Time(signature.SignedAt)} {signature.Fingerprint};"
                )
        );

    private static string One(Party party) => $"{party.Name}, {party.Post}, {party.AgencyName}, {party.Tier}, {party.Contact}";

    private static string Time(DateTimeOffset? at) =>
        at?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "never";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "never";

    private void Each<T>(IEnumerable<T> things, Func<T, string> told)
    {
        foreach (var thing in things)
        {
            Line(told(thing));
        }
    }

    private void Line(string line) => lines.Append(line.TrimEnd()).Append('\n');
}
