using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Reports;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Reports;

/// <summary>The yearly return of the protocol in force; a partnership whose protocol asks for none has nothing here .</summary>
internal sealed class ReturnRules(ProtocolProvider protocols, TimeProvider clock)
{
    private const int Earliest = 2000;

    /// <summary>The rule and the year asked for.</summary>
    /// <exception cref="NotFoundException">The protocol asks for no return, or the year has not begun.</exception>
    public async Task<(Protocol Protocol, AnnualReturnRule Rule, ReturnYear Year)> Of(
        Actor actor,
        int yearStarting,
        CancellationToken cancellationToken
    )
    {
        var (_, protocol) = await protocols.InForce(actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        var rule = protocol.AnnualReturn ?? throw new NotFoundException();
        var current = ReturnYear.Of(LondonTime.DateOf(clock.GetUtcNow()), rule.FirstMonth);
        return yearStarting >= Earliest && yearStarting <= current.Starting
            ? (protocol, rule, current with { Starting = yearStarting })
            : throw new NotFoundException();
    }

    /// <summary>A return is sent once, so it is sent when its numbers can no longer grow.</summary>
    public bool IsOver(ReturnYear year) => clock.GetUtcNow() >= year.Until;
}
