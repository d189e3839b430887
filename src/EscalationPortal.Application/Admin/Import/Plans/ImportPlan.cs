using System.Security.Cryptography;
using System.Text;
using EscalationPortal.Application.Admin.Import.Sheets;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Admin.Import.Plans;

/// <summary>What a file would do to the agencies, or everything that keeps it from doing so.</summary>
internal sealed class ImportPlan(Actor actor, Protocol protocol, DateTimeOffset now)
{
    private readonly List<ImportChange> _changes = [];

    public Protocol Protocol => protocol;

    public DateTimeOffset Now => now;

    public DateOnly Today => LondonTime.DateOf(now);

    public List<LineFault> Faults { get; } = [];

    /// <summary>In the order of the kinds, and within one in that of the file.</summary>
    public IEnumerable<ImportChange> Changes => _changes.OrderBy(change => change.Kind).ThenBy(change => change.Line);

    /// <summary>What the agencies keep of it, as when it is done one by one.</summary>
    public List<AgencyChangeEntry> Entries { get; } = [];

    public List<Agency> NewAgencies { get; } = [];

    public List<Post> NewPosts { get; } = [];

    public List<PortalUser> NewPeople { get; } = [];

    public List<PortalUser> Invited { get; } = [];

    /// <summary>The same for the same plan: whoever looked at one does not do another.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Changes))));

    public void Refuse(int line, ImportColumn? column, string why) => Faults.Add(new LineFault(line, column, why));

    /// <summary>Asks the domain; the rule that it breaks is a fault of the line.</summary>
    public void Try(int line, Func<string, ImportColumn> column, Action act)
    {
        try
        {
            act();
        }
        catch (RuleBrokenException broken)
        {
            Refuse(line, column(broken.Refusal.Code), broken.Refusal.Sentence);
        }
    }

    public void Change(ImportKind kind, int line, Agency agency, string what)
    {
        _changes.Add(new ImportChange(kind, line, agency.Name, what));
        Entries.Add(AgencyChangeEntry.Of(actor, agency, what, At(kind)));
    }

    public void Change(ImportKind kind, int line, Agency agency, Post post, string what)
    {
        _changes.Add(new ImportChange(kind, line, agency.Name, what));
        Entries.Add(AgencyChangeEntry.Of(actor, post, what, At(kind)));
    }

    /// <summary>Somebody who comes by this file and has no password is invited, unless a link of theirs still works.</summary>
    public void Invite(int line, Agency agency, PortalUser person, bool hasLink)
    {
        if (person.PasswordHash is null && !hasLink && !Invited.Contains(person))
        {
            Invited.Add(person);
            _changes.Add(new ImportChange(ImportKind.PersonInvited, line, agency.Name, $"{person.Name}, {person.Email}"));
        }
    }

    // entries are read in the order of their time: what is done first must not have the same as what follows
    private DateTimeOffset At(ImportKind kind) => now.AddMilliseconds((int)kind);
}
