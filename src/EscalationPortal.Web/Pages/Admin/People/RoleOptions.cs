using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Pages.Admin.People;

/// <summary>Roles of the board to choose from.</summary>
public static class RoleOptions
{
    public static IReadOnlyList<Option> Of(IReadOnlyList<Body> bodies) =>
        [
            .. bodies.SelectMany(
                body => body.Roles,
                (body, role) => new Option(role.Key, role.Label, role.Label == body.Name ? null : body.Name)
            ),
        ];
}
