using System.Globalization;
using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Protocols;
using Microsoft.AspNetCore.Identity;

namespace EscalationPortal.Application.Admin.Import.Sheets;

/// <summary>Understands the lines of a file: their shape, as the forms for one agency and one post ask for it.</summary>
internal sealed class RowReader(Protocol protocol, DateOnly today, ILookupNormalizer normalizer, List<LineFault> faults)
{
    private static readonly string[] Dates = ["yyyy-MM-dd", "d/M/yyyy", "dd/MM/yyyy"];

    private SheetLine _line = null!;

    public ImportRow Read(SheetLine line)
    {
        _line = line;
        var known = faults.Count;
        var (email, deputy) = (Address(ImportColumn.Email), Address(ImportColumn.Deputy));
        var row = new ImportRow
        {
            Line = line.Number,
            Agency = Text(ImportColumn.Agency) ?? Missing(ImportColumn.Agency, "Enter the name of the agency"),
            Sector = Text(ImportColumn.Sector, 100),
            Marks = Marks(),
            JobTitle = Text(ImportColumn.JobTitle),
            Tier = Tier(),
            Contact = Contact(),
            LeadsSafeguarding = Leads(),
            Name = Text(ImportColumn.Name),
            Email = email,
            Address = normalizer.NormalizeEmail(email),
            From = From(),
            Deputy = normalizer.NormalizeEmail(deputy),
            IsSound = line.IsSound,
        };
        RequireWhole(row);
        return row with { IsSound = line.IsSound && faults.Count == known };
    }

    /// <summary>What belongs together is there together.</summary>
    private void RequireWhole(ImportRow row)
    {
        Refuse(
            ImportColumn.Sector,
            row is { Sector: null, Marks: not AgencyMarks.None },
            "Enter the sector as well, or leave the marks empty"
        );
        if (row.JobTitle is null)
        {
            var empty = row is { Tier: null, Contact: null, LeadsSafeguarding: false, Name: null, Email: null, From: null, Deputy: null };
            Refuse(
                ImportColumn.JobTitle,
                !empty,
                "Enter the job title. A line for the agency alone has nothing in the columns of the post"
            );
            return;
        }

        Refuse(ImportColumn.Tier, Cell(ImportColumn.Tier).Length == 0, $"Enter the tier: {protocol.Choice()}");
        Refuse(
            ImportColumn.Email,
            row.Name is not null && Cell(ImportColumn.Email).Length == 0,
            "Enter the e-mail address of the holder, or leave the name empty if the post is vacant"
        );
    }

    private AgencyMarks Marks()
    {
        var marks = AgencyMarks.None;
        foreach (var word in Cell(ImportColumn.Marks).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var mark = AgencyWords.Marks.FirstOrDefault(known => Plain.Same(AgencyWords.Of(known), word));
            Refuse(
                ImportColumn.Marks,
                mark == AgencyMarks.None,
                $"“{word}” is no mark. Write {string.Join(" or ", AgencyWords.Marks.Select(AgencyWords.Of))}, separated by " + "semicolons"
            );
            marks |= mark;
        }

        return marks;
    }

    private Tier? Tier()
    {
        if (Text(ImportColumn.Tier) is not { } typed)
        {
            return null;
        }

        var tier = protocol.TierCalled(typed);
        Refuse(ImportColumn.Tier, tier is null, $"“{typed}” is no tier of the protocol: write {protocol.Choice()}");
        return tier;
    }

    private string? Contact()
    {
        var contact = Text(ImportColumn.Contact);
        Refuse(ImportColumn.Contact, WorkContact.Problem(contact) is not null, WorkContact.Problem(contact));
        return contact;
    }

    private bool Leads()
    {
        var typed = Plain.Of(Cell(ImportColumn.LeadsSafeguarding));
        Refuse(ImportColumn.LeadsSafeguarding, typed is not ("YES" or "NO" or ""), "Write yes or no");
        return typed == "YES";
    }

    private string? Address(ImportColumn column)
    {
        var typed = Text(column);
        var one =
            typed is null
            || (
                typed.Count(letter => letter == '@') == 1
                && typed is [not '@', .., not '@']
                && !typed.Any(letter => char.IsWhiteSpace(letter) || letter is ',' or ';')
            );
        Refuse(column, !one, "Enter one e-mail address such as name@example.org");
        return one ? typed : null;
    }

    private DateOnly? From()
    {
        if (Text(ImportColumn.From) is not { } typed)
        {
            return null;
        }

        var isDate =
            DateOnly.TryParseExact(typed, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year >= 1900;
        Refuse(ImportColumn.From, !isDate, $"“{typed}” is not a date: write it like 2026-11-23 or 23/11/2026");
        Refuse(
            ImportColumn.From,
            isDate && date > today,
            "The date is in the future. A post changes hands at once: enter a date that is not after today"
        );
        return isDate ? date : null;
    }

    private string? Text(ImportColumn column, int longest = Words.LongestLine)
    {
        var cell = Cell(column);
        Refuse(column, Words.Problem(cell, longest, lines: false) is not null, Words.Problem(cell, longest, lines: false));
        return cell.Length == 0 ? null : cell;
    }

    private string Cell(ImportColumn column) => _line.Cells[(int)column];

    private string Missing(ImportColumn column, string why)
    {
        Refuse(column, true, why);
        return "";
    }

    private void Refuse(ImportColumn column, bool broken, string? why)
    {
        if (broken && !_line.Refused.Contains(column))
        {
            faults.Add(new LineFault(_line.Number, column, why!));
        }
    }
}
