using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.Protocols;
using FluentValidation;

namespace EscalationPortal.Application.Admin.Guidance;

/// <summary>A text of guidance as it is typed, each point on a line of its own.</summary>
public interface IGuidanceRequest
{
    /// <summary>Most points of one text.</summary>
    const int MostPoints = 40;

    /// <summary>Longest point in characters.</summary>
    const int LongestPoint = 1_000;

    string? Title { get; }

    string? Points { get; }

    /// <summary>What was typed; lines with nothing in them are no points.</summary>
    OwnGuidance Text =>
        new(
            (Title ?? string.Empty).Trim(),
            [.. (Points ?? string.Empty).Split('\n').Select(point => point.Trim()).Where(point => point.Length > 0)]
        );
}

/// <summary>The shape of a text, the same before it is shown and before it is kept.</summary>
internal abstract class GuidanceValidation<T> : AbstractValidator<T>
    where T : IGuidanceRequest
{
    protected GuidanceValidation()
    {
        RuleFor(request => request.Title).Line("Enter a title");
        RuleFor(request => request.Points).Must((request, _) => Problem(request) is null).WithMessage(request => Problem(request));
    }

    private static string? Problem(T request)
    {
        var points = request.Text.Points;
        var longest = points.Index().FirstOrDefault(point => point.Item.Length > IGuidanceRequest.LongestPoint);
        return points.Count switch
        {
            0 => "Enter at least one point",
            > IGuidanceRequest.MostPoints => $"Enter at most {IGuidanceRequest.MostPoints} points; these are {points.Count}",
            _ when longest.Item is { } point =>
                $"Shorten point {longest.Index + 1} by {point.Length - IGuidanceRequest.LongestPoint:N0} characters: it may have "
                    + $"{IGuidanceRequest.LongestPoint:N0}",
            _ => Words.Problem(request.Points, Words.LongestText * 2, lines: true),
        };
    }
}
