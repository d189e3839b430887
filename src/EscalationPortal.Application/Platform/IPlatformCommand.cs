using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;

namespace EscalationPortal.Application.Platform;

/// <summary>A change that belongs to no partnership; its receipt and its audit stand in the records of the platform.</summary>
public interface IPlatformCommand : ICommand
{
    /// <summary>Who acts.</summary>
    PlatformActor By { get; }

    Actor ICommand.Actor => By.OfPlatform;
}

/// <summary>A question that only platform administrators may ask; a refused attempt is kept in the audit.</summary>
public interface IPlatformQuery : IGuardedQuery
{
    /// <summary>Who asks.</summary>
    PlatformActor By { get; }

    Actor IGuardedQuery.Actor => By.OfPlatform;
}
