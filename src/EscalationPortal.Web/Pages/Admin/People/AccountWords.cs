using EscalationPortal.Application.Admin.People;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Admin.People;

/// <summary>Whether somebody can sign in, in words; nothing where they can.</summary>
public static class AccountWords
{
    public static StateTag? Of(AccountAccess access, DateTimeOffset now) =>
        access switch
        {
            { BarredAt: { } since } => new StateTag(StateKind.Overdue, $"Barred from signing in since {DateWords.Moment(since)}"),
            { HasPassword: true } => null,
            { InvitedUntil: { } until } when until > now => new StateTag(
                StateKind.Waiting,
                $"Invited; the link works until {DateWords.Moment(until)}"
            ),
            { InvitedUntil: not null } => new StateTag(StateKind.Overdue, "The invitation has expired"),
            _ => new StateTag(StateKind.Plain, "No password"),
        };
}
