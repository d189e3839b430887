namespace EscalationPortal.Domain.WorkingDays;

/// <summary>Whose bank holidays count for a partnership .</summary>
public enum Nation
{
    EnglandAndWales,
    Scotland,
    NorthernIreland,
    IsleOfMan,
}
