using EscalationPortal.Domain;

namespace EscalationPortal.Application.Pipeline;

/// <summary>A question that not everybody may ask; a refused attempt is kept in the audit.</summary>
public interface IGuardedQuery
{
    /// <summary>Who asks.</summary>
    Actor Actor { get; }
}
