using System.Security.Cryptography;
using System.Text;
using EscalationPortal.Application.Data;
using EscalationPortal.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Partnerships;

/// <summary>Puts definitions into force. Disputes already raised keep the version they have .</summary>
public sealed class DefinitionPublisher(PortalDb db, TimeProvider clock)
{
    /// <summary>
    /// Publishes a definition as the next version of its partnership. One that was published before is left alone, so that an older
    /// node which starts late does not put an older text back into force.
    /// </summary>
    /// <exception cref="InvalidOperationException">The definition has faults; all of them are in the message.</exception>
    public async Task Publish(string definition, CancellationToken cancellationToken)
    {
        var protocol = Read(definition);
        var (key, fingerprint) = (protocol.Partnership.Key, Fingerprint(definition));
        if (await db.ProtocolVersions.AnyAsync(v => v.Partnership == key && v.Fingerprint == fingerprint, cancellationToken))
        {
            return;
        }

        var last = await db.ProtocolVersions.Where(v => v.Partnership == key).MaxAsync(v => (int?)v.Number, cancellationToken) ?? 0;
        var version = new ProtocolVersion
        {
            Partnership = key,
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Number = last + 1,
            Definition = definition,
            Fingerprint = fingerprint,
            PublishedAt = clock.GetUtcNow(),
        };
        db.ProtocolVersions.Add(version);
        await PutIntoForce(protocol, version, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>SHA-256 of the text, lower-case hexadecimal.</summary>
    public static string Fingerprint(string definition) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(definition)));

    private async Task PutIntoForce(Protocol protocol, ProtocolVersion version, CancellationToken cancellationToken)
    {
        if (await db.Partnerships.FindAsync([version.Partnership], cancellationToken) is { } partnership)
        {
            (partnership.Name, partnership.CurrentVersion) = (protocol.Partnership.Name, version.Id);
        }
        else
        {
            db.Partnerships.Add(new Partnership { Key = version.Partnership, Name = protocol.Partnership.Name, CurrentVersion = version.Id });
        }
    }

    private static Protocol Read(string definition)
    {
        var result = DefinitionReader.Read(definition);
        return result.Faults.Count == 0 && result.Protocol is { } protocol
            ? protocol
            : throw new InvalidOperationException("A definition has faults: " + string.Join("; ", result.Faults.Select(fault => $"{fault.Path}: {fault.Reason}")));
    }
}
