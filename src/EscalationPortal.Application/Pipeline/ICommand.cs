using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Pipeline;

/// <summary>
/// A change somebody asks for with one sending of one form. The answer says where it led, such as a reference; a form sent twice
/// has one effect and gets the same answer.
/// </summary>
public interface ICommand : IRequest<string>
{
    /// <summary>Who acts.</summary>
    Actor Actor { get; }

    /// <summary>One-use token of the form.</summary>
    Guid FormToken { get; }

    /// <summary>Reference of the case beside which the audit keeps the act, given the answer; null when there is none.</summary>
    string? CaseOf(string answer) => null;
}

/// <summary>A change to one dispute, by somebody who has seen one version of it.</summary>
public interface IDisputeCommand : ICommand
{
    string Reference { get; }

    string? ICommand.CaseOf(string answer) => Reference;

    /// <summary>The version that was on the screen; the dispute must not have changed since.</summary>
    int SeenVersion { get; }
}
