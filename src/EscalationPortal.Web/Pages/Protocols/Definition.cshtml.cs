using System.Text;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain.Protocols.Reading;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EscalationPortal.Web.Pages.Protocols;

/// <summary>The definition that is in force, as a file: to be read, or to be changed and proposed as the next version.</summary>
[AllowAnonymous]
public sealed class DefinitionModel(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string partnership, CancellationToken cancellationToken) =>
        await mediator.Send(new GetDefinition(partnership), cancellationToken) is { } protocol
            ? File(Encoding.UTF8.GetBytes(DefinitionJson.Write(protocol)), "application/json", $"{protocol.Partnership.Key}.json")
            : NotFound();
}
