namespace EscalationPortal.Application.Disputes.Fields;

/// <summary>A form, or a part of one, that is made of a protocol's fields.</summary>
public interface IAnswered
{
    /// <summary>One row a field, in the protocol's order.</summary>
    TypedAnswer[] Answers { get; }
}
