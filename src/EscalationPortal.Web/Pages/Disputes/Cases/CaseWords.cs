using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Disputes.Cases;

/// <summary>Words that several parts of a case share.</summary>
public static class CaseWords
{
    /// <summary>"Friday 10 April", with the year where it is not this one.</summary>
    public static string Day(DateOnly day, DateOnly today) => day.Year == today.Year ? DateWords.WithoutYear(day) : DateWords.Full(day);

    /// <summary>"Friday 10 April, 11:45", London time.</summary>
    public static string Moment(DateTimeOffset moment, DateOnly today) =>
        $"{Day(LondonTime.DateOf(moment), today)}, {DateWords.Clock(moment)}";

    /// <summary>The timescale as stated, with the document's wording; no figure is invented (R-013).</summary>
    public static string Timescale(Stage stage) =>
        stage.Timescale.Wording is { } wording
            ? $"Timescale: {stage.Timescale.Stated}. The protocol says \u201c{wording}\u201d."
            : $"Timescale: {stage.Timescale.Stated}.";

    /// <summary>"1 day", "18 days"</summary>
    public static string Days(int number) => number == 1 ? "1 day" : $"{number} days";

    /// <summary>"53 hours since the referral", at a stage whose time is told in hours; null at any other (R-084).</summary>
    public static string? Hours(Stage stage, DateTimeOffset since, DateTimeOffset now) =>
        stage.Timescale.HoursSince is not { } what ? null
        : Age.HoursBetween(since, now) is var hours && hours == 1 ? $"1 hour since {what}"
        : $"{hours} hours since {what}";

    /// <summary>Ages of dispute and stage in London dates, or in hours where the stage wants it without delay (R-187, R-084).</summary>
    public static string Ages(Dispute dispute, Stage stage, DateTimeOffset now)
    {
        var until = dispute.EndedAt ?? now;
        var open = Math.Max(0, Age.DaysBetween(dispute.RaisedAt, until));
        return dispute.EndedAt is not null ? $"It was open for {Days(open)}."
            : Hours(stage, dispute.StageSince, now) is { } hours ? $"Open for {Days(open)}, at {stage.Name}: {hours}."
            : $"Open for {Days(open)}, at {stage.Name} for {Days(Math.Max(0, Age.DaysBetween(dispute.StageSince, now)))}.";
    }

    /// <summary>The side's word for the styles of the page.</summary>
    public static LadderSide? Of(Side? side) =>
        side switch
        {
            Side.Escalating => LadderSide.Escalating,
            Side.Receiving => LadderSide.Receiving,
            _ => null,
        };

    /// <summary>"e41b 77d0": the first eight characters of a fingerprint.</summary>
    public static string Fingerprint(string fingerprint) => $"{fingerprint[..4]} {fingerprint[4..8]}";

    /// <summary>"A, B and C"</summary>
    public static string List(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }

    /// <summary>For the middle of a sentence: "record a discussion".</summary>
    public static string Lower(string words) => $"{char.ToLowerInvariant(words[0])}{words[1..]}";

    /// <summary>
    /// Said to somebody who takes part for another agency than the one in whose post they look; null where the posts agree.
    /// </summary>
    public static string? InAnotherPost(CaseView view) =>
        view.Dispute.Participants.FirstOrDefault(place => place.PersonId == view.Viewer.PersonId && place.Sees) is { } place
        && place.AgencyId != Guid.Empty
        && place.AgencyId != view.Viewer.AgencyId
            ? $"You take part in this case as {place.Post}, {place.AgencyName}. To act in it, change to that post."
            : null;
}
