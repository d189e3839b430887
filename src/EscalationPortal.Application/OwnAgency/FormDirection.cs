namespace EscalationPortal.Application.OwnAgency;

/// <summary>Which way a form goes, seen from one agency. Internal ones stand apart, so that nothing counts twice .</summary>
public enum FormDirection
{
    Made,
    Received,
    Internal,
}
