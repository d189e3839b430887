using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Web.Pages.Disputes.Raising.Questions;

/// <summary>The referral that comes before everything else where somebody is at immediate risk .</summary>
public sealed class ReferralFirstModel(TimeProvider clock) : QuestionPage<ReferralFirstAnswer>
{
    public override IntakeQuestion? Question => IntakeQuestion.ReferralFirst;

    public ReferralFirst Rule => View.Setting.Protocol.Intake.ImmediateRisk.Referral!;

    public IEnumerable<Contact> Contacts => View.Setting.Protocol.Contacts.Where(contact => Rule.Contacts.Contains(contact.Key));

    /// <summary>Today, or out of hours the next working day beside the duty that stands now.</summary>
    public string Reminder
    {
        get
        {
            var calendar = View.Setting.Calendar;
            var now = LondonTime.Of(clock.GetUtcNow());
            var today = View.Setting.Today;
            return calendar.IsWorkingDay(today) && now.Hour < Rule.DayEndsAt
                ? $"Today, {DateWords.Full(today)}: this is a reminder of the same working day."
                : (
                    "The duty to refer stands now. Offices work again on the next working day, "
                    + $"{DateWords.Full(calendar.NextWorkingDay(today))}."
                );
        }
    }
}
