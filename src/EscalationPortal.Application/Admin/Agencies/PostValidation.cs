using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Protocols;
using FluentValidation;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>A post as it is typed.</summary>
public interface IPostRequest
{
    string? JobTitle { get; }

    Tier? Tier { get; }

    string? Contact { get; }
}

/// <summary>The shape of a post, the same when it is added and when it is changed.</summary>
internal abstract class PostValidation<T> : AbstractValidator<T>
    where T : IPostRequest
{
    protected PostValidation()
    {
        RuleFor(request => request.JobTitle).Line("Enter the job title");
        RuleFor(request => request.Tier).NotNull().WithMessage("Choose the tier");
        RuleFor(request => request.Contact)
            .Line("Enter a work telephone number or e-mail address")
            .Must(contact => WorkContact.Problem(contact) is null)
            .WithMessage((_, contact) => WorkContact.Problem(contact)!);
    }
}

/// <summary>At which tier a post can stand.</summary>
internal static class PostTier
{
    /// <summary>One of the protocol's, or the one at which the post stood already.</summary>
    public static Tier Require(this Protocol protocol, Tier? tier, Tier? stood = null) =>
        tier is { } chosen && (chosen == stood || protocol.PostTiers().Contains(chosen))
            ? chosen
            : throw Invalid.Field(nameof(IPostRequest.Tier), "Choose a tier that the protocol has");
}
