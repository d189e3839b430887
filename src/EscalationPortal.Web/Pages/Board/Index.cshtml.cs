using EscalationPortal.Application.Board;
using EscalationPortal.Web.Pages.Board.Registers;
using EscalationPortal.Web.Pages.Shared.Cases;

namespace EscalationPortal.Web.Pages.Board;

/// <summary>
/// The board's home: what waits for the role, what is late, what is coming, what else is open to it; nothing below its stage.
/// </summary>
public sealed class IndexModel : PortalPage
{
    public BoardView View { get; private set; } = null!;

    public IReadOnlyList<Register> Lists { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new GetBoard(Actor), cancellationToken);
        Lists = [.. View.Lists.Select(list => BoardRegister.Of(list.Key, list.Value, Actor, View.Protocol, View.Now))];
    }
}
