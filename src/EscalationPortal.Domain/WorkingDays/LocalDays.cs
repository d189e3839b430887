namespace EscalationPortal.Domain.WorkingDays;

/// <summary>A partnership's own entries over the bank holidays of its nation, and the changes that they allow .</summary>
/// <param name="nation">Whose bank holidays count.</param>
/// <param name="entries">At most one for each date.</param>
public sealed class LocalDays(Nation nation, IReadOnlyList<LocalDay> entries)
{
    /// <summary>The working days that follow from them.</summary>
    public WorkingDayCalendar Calendar { get; } = new(nation, entries);

    public IReadOnlyList<LocalDay> Entries => entries;

    /// <summary>Everything that keeps the change from being made; empty when it can be.</summary>
    public IReadOnlyList<DayFault> FaultsOf(CalendarChange change) =>
        [
            .. change.Kind switch
            {
                CalendarChangeKind.Added => Fault(nameof(change.Date), NotFree(change.Date)),
                CalendarChangeKind.Worked => Fault(nameof(change.Date), NotBankHoliday(change.Date)),
                CalendarChangeKind.Moved => Fault(nameof(change.Date), NotBankHoliday(change.Date))
                    .Concat(Fault(nameof(change.To), NotFree(change.To!.Value))),
                _ => Fault(
                    nameof(change.Date),
                    Entry(change.Date) is null ? $"{DateWords.Full(change.Date)} is no local entry: there is nothing to take back" : null
                ),
            },
        ];

    /// <summary>The entries after a change that has no fault.</summary>
    /// <exception cref="ArgumentException">The change has a fault.</exception>
    public LocalDays After(CalendarChange change)
    {
        if (FaultsOf(change) is [var fault, ..])
        {
            throw new ArgumentException(fault.Message, nameof(change));
        }

        return new LocalDays(
            nation,
            [
                .. change.Kind switch
                {
                    CalendarChangeKind.Added => entries.Append(new LocalDay(change.Date, change.Name!, LocalDayKind.Added)),
                    CalendarChangeKind.Worked => entries.Append(new LocalDay(change.Date, NameOf(change), LocalDayKind.Removed)),
                    CalendarChangeKind.Moved => entries
                        .Append(new LocalDay(change.Date, NameOf(change), LocalDayKind.Removed))
                        .Append(new LocalDay(change.To!.Value, NameOf(change), LocalDayKind.Added)),
                    _ => entries.Where(entry => entry.Date != change.Date),
                },
            ]
        );
    }

    /// <summary>The name of the day that a change without fault is about.</summary>
    public string NameOf(CalendarChange change) => change.Name ?? Entry(change.Date)?.Name ?? Calendar.HolidayOn(change.Date)!.Name;

    private LocalDay? Entry(DateOnly date) => entries.FirstOrDefault(entry => entry.Date == date);

    private string? NotFree(DateOnly date) =>
        (Entry(date), Calendar.HolidayOn(date)) switch
        {
            _ when date.IsWeekend() =>
                $"{DateWords.Full(date)} is on a weekend, which no deadline counts: give a day from Monday to Friday",
            ({ Kind: LocalDayKind.Removed } entry, _) =>
                $"{DateWords.Full(date)} is marked as worked here ({entry.Name}): take that back instead",
            ({ } entry, _) => $"{DateWords.Full(date)} is a local day off already: {entry.Name}",
            (_, { } holiday) => $"{DateWords.Full(date)} is a day off already: {holiday.Name}",
            _ => null,
        };

    private string? NotBankHoliday(DateOnly date) =>
        (Entry(date), Calendar.HolidayOn(date)) switch
        {
            ({ Kind: LocalDayKind.Removed } entry, _) => $"{DateWords.Full(date)} is marked as worked here already: {entry.Name}",
            ({ } entry, _) => $"{DateWords.Full(date)} is a local day off ({entry.Name}): take it back instead",
            (_, null) => $"{DateWords.Full(date)} is no bank holiday",
            _ => null,
        };

    private static IEnumerable<DayFault> Fault(string field, string? message) => message is null ? [] : [new DayFault(field, message)];
}
