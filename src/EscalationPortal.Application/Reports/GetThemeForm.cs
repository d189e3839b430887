using EscalationPortal.Application.OwnAgency;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;

namespace EscalationPortal.Application.Reports;

/// <summary>The form for general themes, for somebody who may send one .</summary>
public sealed record GetThemeForm(Actor Actor) : IRequest<ThemeFormView>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Form">The protocol's form.</param>
/// <param name="Contact">By whom the groups are reached; null when the protocol names nobody.</param>
public sealed record ThemeFormView(ThemeForm Form, Contact? Contact);

internal sealed class GetThemeFormHandler(ProtocolProvider protocols) : IRequestHandler<GetThemeForm, ThemeFormView>
{
    public async Task<ThemeFormView> Handle(GetThemeForm query, CancellationToken cancellationToken)
    {
        var (protocol, form) = await protocols.WithThemeForm(query.Actor, cancellationToken);
        query.Actor.RequireAgency();
        return new ThemeFormView(form, protocol.Contacts.FirstOrDefault(contact => contact.Key == form.Contact));
    }
}
