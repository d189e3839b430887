using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages;

/// <summary>
/// A request refused before any page saw it, such as a form without its token. Without this page the answer would be looked up behind the
/// sign-in, and a refusal would look like a redirect.
/// </summary>
public sealed class RequestRefusedModel : StatusPage
{
    [BindProperty(SupportsGet = true)]
    public int Code { get; set; }

    protected override int Status => Code is >= 400 and < 500 ? Code : StatusCodes.Status400BadRequest;
}
