namespace EscalationPortal.Domain.WorkingDays;

public enum Nation
{
    EnglandAndWales,
    Scotland,
    NorthernIreland,
    IsleOfMan,
}
