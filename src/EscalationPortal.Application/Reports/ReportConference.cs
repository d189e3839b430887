using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Reports;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Reports;

/// <summary>Reports a difference between agencies seen in a meeting; no dispute is made and nobody is named .</summary>
/// <param name="Actor">Who reports.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="Meeting">Key of the type of meeting.</param>
/// <param name="Agencies">The agencies that differed.</param>
/// <param name="Resolved">Whether the chair resolved it.</param>
/// <param name="How">How, or what was left open.</param>
/// <param name="NamesNobody">The reporter confirms that it names nobody.</param>
public sealed record ReportConference(
    Actor Actor,
    Guid FormToken,
    string? Meeting,
    IReadOnlyList<Guid> Agencies,
    bool? Resolved,
    string? How,
    bool NamesNobody
) : ICommand;

internal sealed class ReportConferenceValidator : AbstractValidator<ReportConference>
{
    public ReportConferenceValidator()
    {
        RuleFor(command => command.Meeting).NotEmpty().WithMessage("Choose the type of meeting");
        RuleFor(command => command.Agencies)
            .Must(agencies => agencies.Distinct().Count() > 1)
            .WithMessage("Choose the two agencies that differed");
        RuleFor(command => command.Resolved).NotNull().WithMessage("Choose whether the chair resolved it");
        RuleFor(command => command.How).Narrative("Enter how it was resolved, or what is left open");
        RuleFor(command => command.NamesNobody).Equal(true).WithMessage("Read it again, and tick that it names nobody");
    }
}

internal sealed class ReportConferenceHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock)
    : IRequestHandler<ReportConference, string>
{
    public async Task<string> Handle(ReportConference command, CancellationToken cancellationToken)
    {
        var rule = await protocols.WithConferenceReports(command.Actor, cancellationToken);
        rule.RequireReporter(command.Actor);
        var meeting =
            rule.Meetings.FirstOrDefault(known => known.Key == command.Meeting)
            ?? throw Invalid.Field(nameof(ReportConference.Meeting), "Choose a type of meeting from the list");
        var known = await db
            .Agencies.AsNoTracking()
            .Where(agency => agency.Partnership == command.Actor.Partnership && command.Agencies.Contains(agency.Id))
            .Select(agency => new ReportedAgency(agency.Id, agency.Name))
            .ToListAsync(cancellationToken);
        if (known.Count < command.Agencies.Distinct().Count())
        {
            throw Invalid.Field(nameof(ReportConference.Agencies), "Choose agencies from the list");
        }

        var agencies = command.Agencies.Distinct().Select(id => known.Single(agency => agency.Id == id)).ToList();
        var report = new ConferenceReport(command.Actor, meeting, agencies, command.Resolved!.Value, command.How!, clock.GetUtcNow());
        db.ConferenceReports.Add(report);
        return report.Id.ToString();
    }
}
