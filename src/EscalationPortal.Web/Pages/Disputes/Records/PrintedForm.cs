using EscalationPortal.Application.Disputes.Records;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Disputes.Cases;

namespace EscalationPortal.Web.Pages.Disputes.Records;

/// <summary>
/// Fills the boxes of the form that the protocol prescribes, in its order and no others (R-114 to R-121, R-133, R-134, R-088).
/// </summary>
public sealed class PrintedForm(FormView view, DateOnly today)
{
    private const string NotYet = "Not yet agreed";

    private readonly Dispute _dispute = view.Dispute;
    private readonly Agreement? _agreement = view.Dispute.Agreement;

    public static IReadOnlyList<PrintedBox> Boxes(FormView view, DateOnly today)
    {
        var form = new PrintedForm(view, today);
        return [.. view.Form.Boxes.Select((box, index) => new PrintedBox(index + 1, box, [.. form.Fill(box)]))];
    }

    private IEnumerable<PrintedPart> Fill(FormBox box) =>
        box.Fill switch
        {
            FormFill.SubjectName => [new(_dispute.Subject.Name)],
            FormFill.DateOfBirth => [new(Born())],
            FormFill.Address => [new(_dispute.Subject.Address)],
            FormFill.EscalatingAgency => [new(_dispute.Escalating.AgencyName)],
            FormFill.ReceivingAgency => [new(_dispute.Receiving.AgencyName)],
            FormFill.Escalator => Named(Side.Escalating),
            FormFill.Recipient => Named(Side.Receiving),
            FormFill.Summary => PrintedNarratives.Summary(view),
            FormFill.Response => PrintedNarratives.Response(view),
            FormFill.AgreedOutcomes => PrintedNarratives.Outcomes(_agreement),
            FormFill.DateAgreed => [new(_agreement is null ? NotYet : DateWords.WithoutWeekday(_agreement.AgreedOn))],
            FormFill.EscalatorSignature => [Signature(Side.Escalating)],
            FormFill.RecipientSignature => [Signature(Side.Receiving)],
            FormFill.StageOfAgreement => [new(StageOfAgreement())],
            FormFill.TimeTaken => [new(TimeTaken())],
            FormFill.SeniorManager => [new(_dispute.Escalating.SeniorManager is { } senior ? Contact(senior) : "Not named yet")],
            FormFill.AsRaised => PrintedNarratives.AsRaised(view),
            FormFill.History => PrintedAttempt
                .All(view)
                .Select(attempt => new PrintedPart($"{attempt.Dates}. {attempt.People}. {attempt.Result}", attempt.Stage)),
            FormFill.BoardOutcome => PrintedNarratives.BoardOutcome(view),
            FormFill.Field => PrintedNarratives.Field(view, box.Field!),
            _ => throw new ArgumentOutOfRangeException(nameof(box), box.Fill, null),
        };

    private string Born() =>
        _dispute.Subject switch
        {
            { Born: { } born } => $"{DateWords.WithoutWeekday(born)} ({CaseIdentity.AgeOf(_dispute.Subject, today)})",
            { Expected: { } due } => $"Not yet born, expected {DateWords.WithoutWeekday(due)}",
            _ => string.Empty,
        };

    /// <summary>The persons named on the form: those of the agreement, before it whoever holds the stage (A-54).</summary>
    private IEnumerable<PrintedPart> Named(Side side)
    {
        var state = _dispute.SideState(side);
        var party = _agreement?.Named(side) ?? state.Holder ?? state.Practitioner;
        yield return new PrintedPart(Contact(party));
        if (side == Side.Escalating && _dispute.Alone is { } alone)
        {
            var reasons =
                view.Protocol.Powers.Alone?.Reasons.Where(reason => alone.Reasons.Contains(reason.Key))
                    .Select(reason => $"\u201c{reason.Label}\u201d")
                ?? [];
            yield return new PrintedPart(null, Meta: $"Takes every stage in person: {CaseWords.List(reasons)}");
        }
    }

    private static string Contact(Party party) =>
        string.Join('\n', new[] { party.Name, party.Post, party.Contact }.Where(line => !string.IsNullOrWhiteSpace(line)));

    private PrintedPart Signature(Side side) =>
        _agreement?.Signatures.FirstOrDefault(signature => signature.Side == side) is { } signed
            ? new PrintedPart(
                $"{signed.Post}\nSigned {DateWords.FullMoment(signed.SignedAt)}"
                    + $"{(signed.Deputy is null ? "" : $", by their deputy {signed.Deputy}")}",
                signed.Name,
                $"text {CaseWords.Fingerprint(signed.Fingerprint)}"
            )
            : new PrintedPart(_agreement is null ? NotYet : $"{_agreement.Named(side).Name} has not signed yet");

    private string StageOfAgreement() =>
        _agreement is null
            ? NotYet
            : view.Protocol.Stage(_agreement.StageKey).Name
                + (_dispute.Status == DisputeStatus.AwaitingSignatures ? ", waiting for signatures" : string.Empty);

    /// <summary>From the opening of the first formal stage to the date agreed: calendar days, working days beside (A-55).</summary>
    private string TimeTaken()
    {
        if (_agreement is null || _dispute.FormalSince is not { } since)
        {
            return NotYet;
        }

        var (from, to) = (LondonTime.DateOf(since), _agreement.AgreedOn);
        var days = Math.Max(0, to.DayNumber - from.DayNumber);
        var working = view.Calendar.WorkingDaysBetween(from, to);
        return $"{CaseWords.Days(days)} ({working} working {(working == 1 ? "day" : "days")}), {Period(from, to)}";
    }

    private static string Period(DateOnly from, DateOnly to) =>
        from.Year == to.Year
            ? $"{from.ToString("d MMMM", System.Globalization.CultureInfo.InvariantCulture)} to {DateWords.WithoutWeekday(to)}"
            : $"{DateWords.WithoutWeekday(from)} to {DateWords.WithoutWeekday(to)}";
}
