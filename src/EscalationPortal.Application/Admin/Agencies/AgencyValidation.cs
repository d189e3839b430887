using System.Linq.Expressions;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>An agency as it is typed.</summary>
public interface IAgencyRequest
{
    string? Name { get; }

    string? Sector { get; }

    AgencyMarks Marks { get; }
}

/// <summary>The shape of an agency, the same when it is added and when it is changed.</summary>
internal abstract class AgencyValidation<T> : AbstractValidator<T>
    where T : IAgencyRequest
{
    private const int LongestSector = 100;
    private const AgencyMarks All = AgencyMarks.PrivateOrVoluntaryProvider | AgencyMarks.Education | AgencyMarks.Volunteers;

    protected AgencyValidation()
    {
        RuleFor(request => request.Name).Line("Enter the name of the agency");
        RuleFor(request => request.Sector)
            .Line("Enter the sector, such as Health")
            .MaximumLength(LongestSector)
            .WithMessage($"The sector may have {LongestSector} characters");
        RuleFor(request => request.Marks).Must(marks => (marks & ~All) == 0).WithMessage("Choose what is listed");
    }
}

/// <summary>What an agency is called.</summary>
internal static class AgencyNames
{
    /// <summary>Refuses a name that another agency of the partnership has, however it is written.</summary>
    public static async Task RequireFree(this PortalDb db, Actor actor, string name, Guid? but, CancellationToken cancellationToken)
    {
        var pattern = LikePattern.Literally(name);
        if (
            await db.Agencies.AnyAsync(
                a => a.Partnership == actor.Partnership && a.Id != but && EF.Functions.ILike(a.Name, pattern, LikePattern.Escape),
                cancellationToken
            )
        )
        {
            throw Invalid.Field(nameof(IAgencyRequest.Name), "Another agency of the partnership has this name");
        }
    }

    /// <summary>Agencies whose name has this part; all of them without one.</summary>
    public static Expression<Func<Agency, bool>> With(string? part)
    {
        string typed = new([.. (part ?? "").Where(letter => !char.IsControl(letter))]);
        var pattern = LikePattern.Containing(typed.Trim());
        return agency => EF.Functions.ILike(agency.Name, pattern, LikePattern.Escape);
    }
}
