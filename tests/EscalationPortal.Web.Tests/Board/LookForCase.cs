using System.Net;
using System.Text.RegularExpressions;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Board;

/// <summary>Looks for one case as it stands now, everywhere, as somebody.</summary>
internal sealed partial class LookForCase(PortalApp app, Protocol protocol, Dispute dispute, string told)
{
    private readonly CaseAddresses addresses = new(app);
    private readonly string missing = $"{dispute.Reference[..^4]}9999";

    /// <summary>It is in the register and in the list of cases, a search finds it, and it opens.</summary>
    public async Task FindsAsync(Guid account)
    {
        using var browser = await app.SignedInAsync(account);
        foreach (
            var address in CaseAddresses
                .Searches(dispute)
                .Select(text => $"/cases?q={text}")
                .Append("/board/register?state=all")
                .Append("/board/register/export?state=all")
        )
        {
            var (_, text) = await ReadAsync(browser.GetAsync(address));
            Assert.True(text.Contains(dispute.Reference, StringComparison.Ordinal), $"{told}: not in {address}");
        }

        var page = await ReadAsync(browser.GetAsync($"/disputes/{dispute.Reference}"));
        Assert.True(page.Status == HttpStatusCode.OK, $"{told}: {page.Status}");
        Assert.All(Marks(), mark => Assert.Matches(mark, page.Text)); // what is looked for elsewhere would be found
    }

    /// <summary>
    /// Neither reference, initials, name nor a word of it stands in any answer, and its addresses answer as if there were no such case.
    /// </summary>
    public async Task FindsNothingAsync(Guid account, BoardRole role, bool everywhere)
    {
        using var browser = await app.SignedInAsync(account);
        foreach (var address in (everywhere ? addresses.Others(protocol, dispute) : addresses.Lists(protocol, dispute)).Distinct())
        {
            var (status, text) = await ReadAsync(browser.GetAsync(address));
            Assert.True(status != HttpStatusCode.InternalServerError || address == "/error", $"{told}: {address} broke");
            // the audit's own reader reads under which reference somebody did something, and nothing else of it (R-209)
            var mark = Marks()
                .FirstOrDefault(mark =>
                    mark.IsMatch(text) && !(role.ReadsAudit && address == "/board/audit" && mark.ToString() == dispute.Reference)
                );
            Assert.True(mark is null, $"{told}: {mark} stands in {address}");
        }

        List<KeyValuePair<string, string>> form =
        [
            .. (await browser.FormAsync("/account", [])).Where(field => field.Key == "__RequestVerificationToken"),
            new("SeenVersion", $"{dispute.Version}"),
        ];
        var none = await ReadAsync(browser.GetAsync($"/disputes/{missing}"));
        foreach (var address in addresses.Of(dispute.Reference).Take(everywhere ? int.MaxValue : 1))
        {
            var looked = await ReadAsync(browser.GetAsync(address));
            Assert.True(looked == none, $"{told}: {address} answered {looked.Status}, and not as for a case that does not exist");
            var sent = await ReadAsync(browser.SendAsync(address, form));
            Assert.True(
                sent == none || sent.Status == HttpStatusCode.MethodNotAllowed,
                $"{told}: a form to {address} answered {sent.Status}, and not as for a case that does not exist"
            );
        }
    }

    /// <summary>What the person reads, without what is drawn by lot for each page.</summary>
    private static async Task<(HttpStatusCode Status, string Text)> ReadAsync(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        var text = Lots().Replace(await answer.Content.ReadAsStringAsync(), string.Empty);
        return (answer.StatusCode, WebUtility.HtmlDecode(text) + answer.Headers.Location);
    }

    private IEnumerable<Regex> Marks()
    {
        yield return new(Regex.Escape(dispute.Reference));
        yield return new(Regex.Escape(dispute.Subject.Name));
        yield return new(Regex.Escape(dispute.Intake.Concern[..30]));
        yield return new($@"(?<!\p{{L}}){Regex.Escape(dispute.SubjectInitials)}(?!\p{{L}})");
    }

    [GeneratedRegex("""(nonce|value)="CfDJ8[^"]*"|nonce="[^"]*"|nonce-[^ ;']*""")]
    private static partial Regex Lots();
}
