using System.Security.Cryptography;
using System.Text;

namespace EscalationPortal.Application.Partnerships;

/// <summary>Agencies that a definition names, with which a new partnership starts .</summary>
public static class StartingAgencies
{
    /// <summary>The same id wherever the same definition is published, so that data that names an agency finds it.</summary>
    public static Guid IdOf(string partnership, string name) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"agency/{partnership}/{name}")).AsSpan(0, 16));
}
