using System.Security.Cryptography;
using System.Text;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Protocols.Reading;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Partnerships;

/// <summary>Puts definitions into force. Disputes already raised keep the version they have .</summary>
public sealed class DefinitionPublisher(PortalDb db, TimeProvider clock)
{
    /// <summary>
    /// Publishes a definition as the next version of its partnership. One that was published before is left alone, so that an older
    /// node which starts late does not put an older text back into force.
    /// </summary>
    /// <exception cref="DefinitionRefusedException">The definition has faults; all of them are named.</exception>
    public async Task<PublishedDefinition> Publish(string definition, CancellationToken cancellationToken)
    {
        var protocol = Read(definition);
        var (key, fingerprint) = (protocol.Partnership.Key, Fingerprint(definition));
        var before = await db
            .ProtocolVersions.Where(v => v.Partnership == key && v.Fingerprint == fingerprint)
            .Select(v => (int?)v.Number)
            .FirstOrDefaultAsync(cancellationToken);
        if (before is { } number)
        {
            return new PublishedDefinition(protocol.Partnership, number, IsNew: false);
        }

        await RefuseTakenPrefix(protocol.Partnership, cancellationToken);
        var version = await Add(protocol, definition, null, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new PublishedDefinition(protocol.Partnership, version.Number, IsNew: true);
    }

    /// <summary>Reads a definition that could be published.</summary>
    /// <exception cref="DefinitionRefusedException">The definition has faults; all of them are named.</exception>
    public async Task<Protocol> Check(string definition, CancellationToken cancellationToken)
    {
        var protocol = Read(definition);
        await RefuseTakenPrefix(protocol.Partnership, cancellationToken);
        return protocol;
    }

    /// <summary>
    /// Makes a checked definition the next version of its partnership, to be saved by the caller; an earlier text may come back into
    /// force so.
    /// </summary>
    public async Task<ProtocolVersion> Add(Protocol protocol, string definition, Actor? by, CancellationToken cancellationToken)
    {
        var key = protocol.Partnership.Key;
        var last = await db.ProtocolVersions.Where(v => v.Partnership == key).MaxAsync(v => (int?)v.Number, cancellationToken) ?? 0;
        var version = new ProtocolVersion
        {
            Partnership = key,
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Number = last + 1,
            Definition = definition,
            Fingerprint = Fingerprint(definition),
            PublishedAt = clock.GetUtcNow(),
            PublishedById = by?.PersonId,
            PublishedBy = by?.Name,
        };
        db.ProtocolVersions.Add(version);
        await PutIntoForce(protocol, version, cancellationToken);
        return version;
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
            db.Partnerships.Add(
                new Partnership
                {
                    Key = version.Partnership,
                    Name = protocol.Partnership.Name,
                    CurrentVersion = version.Id,
                }
            );
            db.Agencies.AddRange(
                protocol.Agencies.Select(named => new Agency(
                    version.Partnership,
                    StartingAgencies.IdOf(version.Partnership, named.Name),
                    named.Name,
                    named.Sector
                ))
            );
        }
    }

    private static Protocol Read(string definition)
    {
        var result = DefinitionReader.Read(definition);
        return result.Faults.Count == 0 && result.Protocol is { } protocol ? protocol : throw new DefinitionRefusedException(result.Faults);
    }

    /// <summary>Two partnerships with one prefix would give out the same references.</summary>
    private async Task RefuseTakenPrefix(PartnershipIdentity identity, CancellationToken cancellationToken)
    {
        var others = await db
            .Partnerships.Where(partnership => partnership.Key != identity.Key)
            .Join(db.ProtocolVersions, partnership => partnership.CurrentVersion, version => version.Id, (_, version) => version.Definition)
            .ToListAsync(cancellationToken);
        if (others.Select(Read).FirstOrDefault(other => other.Partnership.ReferencePrefix == identity.ReferencePrefix) is { } taken)
        {
            throw new DefinitionRefusedException([
                new DefinitionFault("$.partnership.referencePrefix", $"is the prefix of {taken.Partnership.Name} already; choose another"),
            ]);
        }
    }
}
