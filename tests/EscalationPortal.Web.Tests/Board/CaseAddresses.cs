using System.Text.RegularExpressions;
using EscalationPortal.Application.Board;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Board;

/// <summary>Every address at which a case could be met, from the routing table.</summary>
internal sealed partial class CaseAddresses
{
    /// <summary>Shows every mail of the portal; in production there is no such page.</summary>
    private const string DevelopersMail = "dev/mail";

    private readonly List<string> routes;

    public CaseAddresses(PortalApp app) =>
        routes = [
            .. app
                .Services.GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
                .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'))
                .Where(route => route != DevelopersMail)
                .Distinct(),
        ];

    /// <summary>The addresses of the case itself and of everything beneath it.</summary>
    public IEnumerable<string> Of(string reference) =>
        routes
            .Where(IsOfCase)
            .Select(route =>
                "/"
                + Parameter()
                    .Replace(
                        route,
                        part =>
                            part.Groups[1].Value switch
                            {
                                "reference" => reference,
                                "number" => "1",
                                _ => throw new InvalidOperationException($"Say here what {part.Value} of {route} can be."),
                            }
                    )
            );

    /// <summary>
    /// The lists of cases: the home page, the list of cases, and all of the board's, with the searches that would find it.
    /// </summary>
    public IEnumerable<string> Lists(Protocol protocol, Dispute dispute) =>
        [
            .. routes
                .Where(route => !IsOfCase(route) && route.Split('/')[0] is "" or "board" or "cases" or "themes")
                .SelectMany(route => Filled(route, protocol, dispute)),
            .. Filtered("/cases", Searches(dispute).Select(text => $"q={text}")),
            .. Filtered("/board/register", ["state=all", .. Searches(dispute).Select(text => $"state=all&q={text}")]),
            "/board/register/export?state=all",
        ];

    /// <summary>
    /// Every address but the case's own, with all that can be chosen in it; where an id is asked for, the case's is tried.
    /// </summary>
    public IEnumerable<string> Others(Protocol protocol, Dispute dispute)
    {
        var stages = protocol.Stages.Select(stage => $"stage={stage.Key}").ToList();
        string[] registers =
        [
            "ended",
            "all&urgent=true",
            "all&overdue=true",
            "all&category=other",
            $"all&agency={dispute.Escalating.AgencyId}",
            $"all&agency={dispute.Receiving.AgencyId}",
        ];
        string[] cases =
        [
            "status=open",
            "status=ended",
            "turn=mine",
            "turn=others",
            "urgent=true",
            "overdue=true",
            "sort=longest-open",
            "sort=latest-at-stage",
            "sort=longest-at-stage",
        ];
        return
        [
            .. routes.Where(route => !IsOfCase(route)).SelectMany(route => Filled(route, protocol, dispute)),
            .. Lists(protocol, dispute),
            .. Filtered("/cases", [.. cases, .. stages]),
            .. Filtered(
                "/board/register",
                [
                    .. registers.Select(state => $"state={state}"),
                    .. stages.Select(stage => $"state=all&{stage}"),
                    .. protocol.Categories.Select(category => $"state=all&category={category.Key}"),
                ]
            ),
            .. Filtered("/board/register/export", Searches(dispute).Select(text => $"state=all&q={text}")),
        ];
    }

    /// <summary>What finds the case, typed so that the answer repeats neither the reference nor the initials as they are written.</summary>
    public static IEnumerable<string> Searches(Dispute dispute) =>
        new[]
        {
            dispute.Reference.ToLowerInvariant(),
            dispute.Reference[4..],
            dispute.Reference[^4..],
            dispute.SubjectInitials.ToLowerInvariant(),
        }.Select(Uri.EscapeDataString);

    private static bool IsOfCase(string route) => route.Contains("{reference}", StringComparison.Ordinal);

    private static IEnumerable<string> Filtered(string page, IEnumerable<string> chosen) => chosen.Select(filter => $"{page}?{filter}");

    private static IEnumerable<string> Filled(string route, Protocol protocol, Dispute dispute)
    {
        IEnumerable<string> filled = [route];
        foreach (var part in Parameter().Matches(route).Select(match => (Text: match.Value, Name: match.Groups[1].Value)))
        {
            string[] values = part.Name switch
            {
                "list" => [.. Enum.GetNames<BoardList>().Select(name => name.ToLowerInvariant())],
                "direction" => ["made", "received"],
                "year" => [$"{dispute.RaisedAt.Year - 1}", $"{dispute.RaisedAt.Year}"],
                "on" => ["2026-06-11", "2026-09-10"],
                "partnership" => [dispute.Partnership],
                "key" => [dispute.Partnership, protocol.Contacts[0].Key],
                "date" => ["2026-05-04"],
                "code" => ["404"],
                "documentName" => ["v1"],
                "id" or "agency" or "person" or "post" or "draft" => [$"{dispute.Id}"],
                _ => throw new InvalidOperationException($"Say here what {part.Text} of {route} can be."),
            };
            filled =
            [
                .. filled.SelectMany(address => values, (address, value) => address.Replace(part.Text, value, StringComparison.Ordinal)),
            ];
        }

        return filled.Select(address => "/" + address);
    }

    [GeneratedRegex(@"\{(\w+)[^}]*\}")]
    private static partial Regex Parameter();
}
