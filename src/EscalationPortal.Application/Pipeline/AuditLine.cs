using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain;

namespace EscalationPortal.Application.Pipeline;

/// <summary>Makes audit entries.</summary>
internal static class AuditLine
{
    public static AuditEntry Of(ICommand command, AuditKind kind, DateTimeOffset now, string? reference, string? rule = null) =>
        Of(command.Actor, kind, command.GetType().Name, now, reference, rule);

    public static AuditEntry Of(Actor actor, AuditKind kind, string what, DateTimeOffset now, string? reference, string? rule = null) =>
        new()
        {
            Id = Guid.CreateVersion7(now),
            Partnership = actor.Partnership,
            At = now,
            PersonId = actor.SelfId,
            Name = actor.By?.Name ?? actor.Name,
            Post = actor.By is { } deputy ? $"{deputy.Post}, for {actor.Name}, {actor.Post}" : actor.Post,
            Kind = kind,
            What = what,
            Reference = reference,
            Rule = rule,
        };
}
