using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Partnerships;

/// <summary>The working days of each partnership, by the nation that its protocol names .</summary>
public sealed class Calendars(ProtocolLibrary protocols)
{
    /// <summary>A partnership and its calendar.</summary>
    /// <exception cref="NotFoundException">There is no such partnership.</exception>
    public async Task<(PartnershipIdentity Partnership, WorkingDayCalendar Calendar)> Of(string partnership, CancellationToken cancellationToken)
    {
        var (_, protocol) = await protocols.InForce(partnership, cancellationToken) ?? throw new NotFoundException();
        return (protocol.Partnership, new WorkingDayCalendar(protocol.Partnership.Nation));
    }
}
