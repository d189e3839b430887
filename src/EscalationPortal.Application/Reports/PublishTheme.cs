using EscalationPortal.Application.Board;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Reports;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Reports;

/// <summary>Sends a theme to all agencies, in the name of a body of the board and without anybody's name .</summary>
/// <param name="Actor">Who publishes.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="Text">The theme in general words.</param>
/// <param name="From">The entry of a case from which it was taken; null when it was written freely.</param>
/// <param name="NamesNobody">The publisher confirms that it names nobody.</param>
public sealed record PublishTheme(Actor Actor, Guid FormToken, string? Text, Guid? From, bool NamesNobody) : ICommand;

internal sealed class PublishThemeValidator : AbstractValidator<PublishTheme>
{
    public PublishThemeValidator()
    {
        RuleFor(command => command.Text).Narrative("Enter the theme in general words");
        RuleFor(command => command.NamesNobody).Equal(true).WithMessage("Read it again, and tick that it names nobody");
    }
}

internal sealed class PublishThemeHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock)
    : IRequestHandler<PublishTheme, string>
{
    public async Task<string> Handle(PublishTheme command, CancellationToken cancellationToken)
    {
        var (protocol, rule) = await protocols.WithThemesToAgencies(command.Actor, cancellationToken);
        var body = protocol.RequirePublisher(command.Actor);
        if (PublishedTheme.ReferenceIn(command.Text!, protocol.Partnership.ReferencePrefix) is { } reference)
        {
            throw Invalid.Field(nameof(PublishTheme.Text), $"Take out the reference {reference}: themes are about no case");
        }

        var theme = new PublishedTheme(command.Actor, body, command.Text!, await Source(command, cancellationToken), clock.GetUtcNow());
        db.PublishedThemes.Add(theme);
        await NotifyAgencies(theme, rule, cancellationToken);
        return theme.Id.ToString();
    }

    /// <summary>The entry from which it was taken, if it is one of a case that is open to the publisher.</summary>
    private async Task<Guid?> Source(PublishTheme command, CancellationToken cancellationToken)
    {
        var open = db.CasesForRoles(command.Actor);
        return
            command.From is { } from
            && await db.History.AnyAsync(
                entry => entry.Partnership == command.Actor.Partnership && entry.Id == from && open.Any(d => d.Id == entry.DisputeId),
                cancellationToken
            )
            ? from
            : null;
    }

    /// <summary>
    /// Each agency through those who look after it, else through whoever stands highest there; nothing of what the theme says.
    /// </summary>
    private async Task NotifyAgencies(PublishedTheme theme, ThemesToAgencies rule, CancellationToken cancellationToken)
    {
        var posts = await (
            from post in db.Posts.AsNoTracking()
            where post.Partnership == theme.Partnership && post.HolderId != null
            join agency in db.Agencies on new { post.Partnership, Id = post.AgencyId } equals new { agency.Partnership, agency.Id }
            select new
            {
                post.AgencyId,
                Agency = agency.Name,
                post.Tier,
                post.KeepsAgency,
                Holder = post.HolderId!.Value,
            }
        ).ToListAsync(cancellationToken);
        foreach (var agency in posts.GroupBy(post => post.AgencyId))
        {
            var keepers = agency.Where(post => post.KeepsAgency).ToList();
            var highest = agency.Max(post => post.Tier);
            var (told, why) =
                keepers.Count > 0
                    ? (keepers, "You look after")
                    : ([.. agency.Where(post => post.Tier == highest)], "You hold the most senior post of");
            db.Outbox.AddRange(
                told.DistinctBy(post => post.Holder)
                    .Select(post => OutboxMessage.OfTheme(theme, rule, post.Holder, $"{why} {post.Agency}."))
            );
        }
    }
}
