using EscalationPortal.Application.Data.Configurations;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Board;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Reports;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Data;

/// <summary>The one database: identities, partnerships, disputes, messages, audit.</summary>
public sealed class PortalDb(DbContextOptions<PortalDb> options) : IdentityDbContext<PortalUser, IdentityRole<Guid>, Guid>(options)
{
    public DbSet<Partnership> Partnerships => Set<Partnership>();

    public DbSet<ProtocolVersion> ProtocolVersions => Set<ProtocolVersion>();

    public DbSet<DefinitionUpload> DefinitionUploads => Set<DefinitionUpload>();

    public DbSet<ImportUpload> ImportUploads => Set<ImportUpload>();

    public DbSet<LocalDayEntry> LocalDays => Set<LocalDayEntry>();

    public DbSet<CalendarChangeEntry> CalendarChanges => Set<CalendarChangeEntry>();

    public DbSet<ContactChangeEntry> ContactChanges => Set<ContactChangeEntry>();

    public DbSet<GuidanceChangeEntry> GuidanceChanges => Set<GuidanceChangeEntry>();

    public DbSet<Agency> Agencies => Set<Agency>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<AgencyChangeEntry> AgencyChanges => Set<AgencyChangeEntry>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<BoardMembership> BoardMemberships => Set<BoardMembership>();

    public DbSet<Dispute> Disputes => Set<Dispute>();

    public DbSet<Participant> Participants => Set<Participant>();

    public DbSet<InformationRequest> InformationRequests => Set<InformationRequest>();

    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    public DbSet<LogEntry> LogEntries => Set<LogEntry>();

    public DbSet<Suggestion> Suggestions => Set<Suggestion>();

    public DbSet<Agreement> Agreements => Set<Agreement>();

    public DbSet<Signature> Signatures => Set<Signature>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    public DbSet<FormReceipt> FormReceipts => Set<FormReceipt>();

    public DbSet<ReferenceCounter> ReferenceCounters => Set<ReferenceCounter>();

    public DbSet<AnnualReturn> AnnualReturns => Set<AnnualReturn>();

    public DbSet<GeneralTheme> GeneralThemes => Set<GeneralTheme>();

    public DbSet<ConferenceReport> ConferenceReports => Set<ConferenceReport>();

    public DbSet<PublishedTheme> PublishedThemes => Set<PublishedTheme>();

    public DbSet<BoardMeeting> BoardMeetings => Set<BoardMeeting>();

    public DbSet<MeetingInput> MeetingInputs => Set<MeetingInput>();

    public DbSet<SubgroupNote> SubgroupNotes => Set<SubgroupNote>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.NameIdentityTables();
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDb).Assembly);
    }
}
