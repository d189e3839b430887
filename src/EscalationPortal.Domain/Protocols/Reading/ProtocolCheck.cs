using EscalationPortal.Domain.Protocols.Checks;
using EscalationPortal.Domain.Protocols.Checks.Fields;

namespace EscalationPortal.Domain.Protocols.Reading;

/// <summary>Whether a protocol that can be read also makes sense: its parts refer to each other, and no rule contradicts another.</summary>
internal static class ProtocolCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        IdentityCheck.Check(protocol, faults);
        KeyCheck.Check(protocol, faults);
        StageCheck.Check(protocol, faults);
        SidesCheck.Check(protocol, faults);
        BoardStageCheck.Check(protocol, faults);
        TierCheck.Check(protocol, faults);
        FormCheck.Check(protocol, faults);
        IntakeCheck.Check(protocol, faults);
        FieldCheck.Check(protocol, faults);
        MomentOfFieldCheck.Check(protocol, faults);
        PowersCheck.Check(protocol, faults);
        BoardCheck.Check(protocol, faults);
        ContactCheck.Check(protocol, faults);
        ClockCheck.Check(protocol, faults);
        NoticeCheck.Check(protocol, faults);
        TrackCheck.Check(protocol, faults);
        ThemeFormCheck.Check(protocol, faults);
        ConferenceReportCheck.Check(protocol, faults);
        SuggestionsCheck.Check(protocol, faults);
        ThemesToAgenciesCheck.Check(protocol, faults);
        MediationCheck.Check(protocol, faults);
        ReviewCheck.Check(protocol, faults);
        MeetingCheck.Check(protocol, faults);
    }
}
