namespace EscalationPortal.Domain.WorkingDays;

/// <summary>Where a holiday comes from, so that a page can say how sure its date is.</summary>
public enum HolidayOrigin
{
    /// <summary>The standing rule of the nation, in a year whose list has been published.</summary>
    Rule,

    /// <summary>A one-off day, or a day moved for one year, by proclamation or government order.</summary>
    Proclaimed,

    /// <summary>A day that an administrator of the partnership added.</summary>
    Local,

    /// <summary>The standing rule in a year whose list is not published here: the date may still be moved.</summary>
    Computed,
}
