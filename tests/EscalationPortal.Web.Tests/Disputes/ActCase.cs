using EscalationPortal.Application.Demo.People;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Disputes;

/// <summary>One act on one case of the demonstration: by whom, with what, and who else tries.</summary>
/// <param name="Who">Whose act it is.</param>
/// <param name="Raiser">Who raised the case; changes it meanwhile.</param>
/// <param name="Path">Address of the page.</param>
/// <param name="Action">What the history then says.</param>
/// <param name="Forbidden">Who sees the case, but may not do this.</param>
/// <param name="Reason">What that person reads.</param>
/// <param name="Outsider">Who does not see the case.</param>
public sealed record ActCase(string Who, string Raiser, string Path, DisputeAction Action, string Forbidden, string Reason, string Outsider)
{
    /// <summary>What a complete form holds.</summary>
    public Dictionary<string, string> Fields { get; init; } = [];

    /// <summary>What makes the form incomplete; empty when the form asks for nothing.</summary>
    public Dictionary<string, string> Wrong { get; init; } = [];

    /// <summary>What is said beside the field.</summary>
    public string Message { get; init; } = string.Empty;

    /// <summary>What happens before, as person, address and fields.</summary>
    public IReadOnlyList<(string Who, string Path, Dictionary<string, string> Fields)> Before { get; init; } = [];

    /// <summary>
    /// What changes the case between opening the page and sending its form; by default the raiser says where their record is.
    /// </summary>
    public (string Who, string Page, Dictionary<string, string> Fields)? Meanwhile { get; init; }

    /// <summary>Fields that do not outlive a change of the case: a tick under words that may be others by now.</summary>
    public IReadOnlyList<string> Untied { get; init; } = [];

    /// <summary>When it is done, where that is not the day of the demonstration.</summary>
    public DateTimeOffset? At { get; init; }

    public string Reference => Path.Split('/')[2];

    /// <summary>Words by which the change is known again.</summary>
    public const string Changed = "Shelf seventeen";

    public async Task ChangeAsync(PortalApp app)
    {
        var (who, page, fields) = Meanwhile ?? (Raiser, "record-own-file", new() { ["Input.Where"] = Changed });
        using var browser = await app.SignedInAsync(who);
        using var answer = await browser.PostFormAsync($"/disputes/{Reference}/{page}", fields);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
    }

    public static string Id(string key) => DemoPartnership.IdOf(key).ToString();

    public async Task PrepareAsync(PortalApp app)
    {
        if (At is { } at)
        {
            app.Clock.Set(at);
        }

        foreach (var (who, path, fields) in Before)
        {
            using var browser = await app.SignedInAsync(who);
            using var answer = await browser.PostFormAsync(path, fields);
            Assert.True(
                answer.StatusCode == System.Net.HttpStatusCode.Redirect,
                $"{who} could not prepare {path}: {await answer.Content.ReadAsStringAsync()}"
            );
        }
    }
}
