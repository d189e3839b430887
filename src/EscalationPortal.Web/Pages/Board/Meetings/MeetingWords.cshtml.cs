using System.Globalization;
using EscalationPortal.Application.Board.Meetings;
using EscalationPortal.Application.Pipeline;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Board.Meetings;

/// <summary>What agencies bring to a meeting, in their own words .</summary>
public sealed class MeetingWordsModel : PortalPage
{
    /// <summary>The day, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string On { get; set; } = string.Empty;

    public MeetingPack Pack { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var day = DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            ? on
            : throw new NotFoundException();
        Pack = await Mediator.Send(new GetMeetingPack(Actor, day), cancellationToken);
    }
}
