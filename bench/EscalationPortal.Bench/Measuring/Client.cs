using System.Net;
using System.Text.RegularExpressions;
using EscalationPortal.Bench.Filling;
using EscalationPortal.Bench.Serving;

namespace EscalationPortal.Bench.Measuring;

/// <summary>A browser of one person: one connection that is kept, the cookies of its sign-in, no redirect followed.</summary>
internal sealed partial class Client : IDisposable
{
    private readonly HttpClient http;
    private readonly Dictionary<string, string> cookies = [];

    private Client(Colleague person, Uri address)
    {
        Person = person;
        http = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                MaxConnectionsPerServer = 1,
            }
        )
        {
            BaseAddress = address,
        };
    }

    public Colleague Person { get; }

    /// <summary>The antiforgery token of the forms that this person is shown.</summary>
    public string Token { get; private set; } = string.Empty;

    /// <summary>Cases to look at, by reference.</summary>
    public IReadOnlyList<string> Cases { get; init; } = [];

    /// <summary>Open cases in which the person can reply, and nobody else does.</summary>
    public IReadOnlyList<OpenCase> Replies { get; init; } = [];

    /// <summary>Signs the person in, and reads the form that begins a draft for its token.</summary>
    public static async Task<Client> SignInAsync(
        Colleague person,
        Uri address,
        IReadOnlyList<string> cases,
        IReadOnlyList<OpenCase> replies
    )
    {
        var client = new Client(person, address) { Cases = cases, Replies = replies };
        using var signedIn = await client.http.GetAsync(new Uri($"{BenchAddresses.SignIn}?person={person.Id}", UriKind.Relative));
        client.Keep(signedIn.EnsureSuccessStatusCode());
        using var page = await client.http.GetAsync(new Uri("/disputes/raise", UriKind.Relative));
        client.Keep(page.EnsureSuccessStatusCode());
        client.Token = AntiforgeryToken().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value;
        return client.Token.Length > 0 ? client : throw new InvalidOperationException($"{person.Actor.Name} is shown no form.");
    }

    /// <summary>Gets a page with all its text; whether it came.</summary>
    public async Task<bool> GetAsync(string url)
    {
        using var answer = await http.GetAsync(new Uri(url, UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.OK;
    }

    /// <summary>Sends a form; whether it was accepted, which a redirect says.</summary>
    public async Task<bool> PostAsync(string url, HttpContent form)
    {
        using var answer = await http.PostAsync(new Uri(url, UriKind.Relative), form);
        return answer.StatusCode == HttpStatusCode.Redirect
            && answer.Headers.Location?.ToString().EndsWith("?incomplete=true", StringComparison.Ordinal) == false;
    }

    public void Dispose() => http.Dispose();

    private void Keep(HttpResponseMessage answer)
    {
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var all) ? all : [])
        {
            var pair = set.Split(';')[0].Split('=', 2);
            cookies[pair[0]] = pair[1];
        }

        http.DefaultRequestHeaders.Remove("Cookie");
        http.DefaultRequestHeaders.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex AntiforgeryToken();
}

/// <summary>A case and the version that its form was made from, which goes on with each reply.</summary>
internal sealed class OpenCase(string reference, int version)
{
    public string Reference => reference;

    public int Version { get; set; } = version;
}
