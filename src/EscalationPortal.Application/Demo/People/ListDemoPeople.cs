using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using MediatR;

namespace EscalationPortal.Application.Demo.People;

/// <summary>Whom one can be in the demonstration.</summary>
public sealed record ListDemoPeople : IRequest<IReadOnlyList<DemoPerson>>;

internal sealed class ListDemoPeopleHandler(ProtocolProvider protocols) : IRequestHandler<ListDemoPeople, IReadOnlyList<DemoPerson>>
{
    public async Task<IReadOnlyList<DemoPerson>> Handle(ListDemoPeople query, CancellationToken cancellationToken)
    {
        var people = new List<DemoPerson>();
        foreach (var demo in DemoPartnership.All)
        {
            var (_, protocol) = await protocols.InForce(demo.Partnership, cancellationToken) ?? throw new NotFoundException();
            people.AddRange(DemoPeople.List(protocol));
        }

        return [.. people, DemoPlatform.Person];
    }
}
