using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Pages.Platform;

/// <summary>An administrator of a partnership as they are typed.</summary>
public class AdministratorInput
{
    public string? Email { get; set; }

    public string? Name { get; set; }

    public string? Role { get; set; }
}

/// <summary>The fields of an administrator.</summary>
/// <param name="Input">What is typed.</param>
/// <param name="Roles">Roles from which to choose; none where there is nothing to choose.</param>
public sealed record AdministratorFields(AdministratorInput Input, IReadOnlyList<Option> Roles)
{
    /// <summary>With the roles in the protocol's words, where it has several that administer.</summary>
    public static AdministratorFields Of(AdministratorInput input, IReadOnlyList<BoardRole> roles) =>
        new(input, roles.Count > 1 ? [.. roles.Select(role => new Option(role.Key, role.Label))] : []);
}
