using EscalationPortal.Application.Agencies;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Agency;

/// <summary>Every agency of one's partnership; anybody signed in may look somebody up.</summary>
public sealed class DirectoryModel : PortalPage
{
    /// <summary>Longest text that is searched for, in characters.</summary>
    public const int LongestText = 100;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The last agency of the page before: written by the portal into the link to the next page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public DirectoryPage Found { get; private set; } = null!;

    public string? NextUrl => Found.Next is null ? null : $"/directory{Query(("q", Q), ("after", Found.Next))}";

    /// <summary>How many of its posts somebody holds.</summary>
    public static string Held(DirectoryAgency agency) => agency.Held switch
    {
        0 => "No post has a holder.",
        1 => "One person in post.",
        var held => $"{held} people in post.",
    };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Q = Written(Q) is { Length: > LongestText } longer ? longer[..LongestText] : Written(Q);
        Found = await Mediator.Send(new SearchDirectory(Actor, Q, Written(After)), cancellationToken);
    }

    /// <summary>Without what nobody can type, such as the characters that a database does not take; null when nothing is left.</summary>
    private static string? Written(string? text)
    {
        var written = string.Concat((text ?? string.Empty).Where(character => !char.IsControl(character))).Trim();
        return written.Length == 0 ? null : written;
    }

    private static QueryString Query(params (string Key, string? Value)[] parts)
    {
        var query = new QueryBuilder();
        foreach (var (key, value) in parts.Where(part => part.Value is not null))
        {
            query.Add(key, value!);
        }

        return query.ToQueryString();
    }
}
