using System.Text.RegularExpressions;
using EscalationPortal.Application;
using EscalationPortal.Application.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EscalationPortal.Architecture.Tests;

/// <summary>How use cases are cut and named: one a file, command and page found by the same path.</summary>
public sealed partial class UseCaseTests
{
    private static readonly Type[] Application = typeof(PortalApplication).Assembly.GetTypes();

    /// <summary>Acts that share the page of another: the page of a sum of them, or a button on a page.</summary>
    private static readonly string[] WithoutPage = ["ContinueByRoute", "DeleteDraft", "RaiseDispute", "SaveDraft", "StartDraft"];

    [Fact]
    public void Handlers_StandAloneInTheFileOfTheirRequest()
    {
        var files = SourceFiles
            .Of("src/EscalationPortal.Application")
            .Select(file => (file.Name, Handlers: Handler().Matches(file.Text)))
            .Where(file => file.Handlers.Count > 0)
            .ToList();
        Assert.Equal(Application.Count(IsHandler), files.Sum(file => file.Handlers.Count));
        Assert.All(
            files,
            file => Assert.Equal(Path.GetFileNameWithoutExtension(file.Name) + "Handler", Assert.Single(file.Handlers).Groups[1].Value)
        );
    }

    [Fact]
    public void Handlers_SendNoOtherRequests() =>
        Found.Nothing(
            Application
                .Where(IsHandler)
                .SelectMany(type => type.GetConstructors())
                .SelectMany(maker => maker.GetParameters())
                .Where(taken => taken.ParameterType == typeof(IMediator))
                .Select(taken => taken.Member.DeclaringType!.Name)
        );

    [Fact]
    public void Commands_AreNamedVerbAndNoun() =>
        Assert.All(Commands, command => Assert.Matches("^[A-Z][a-z]+(?:[A-Z][a-z]*)+$", command.Name));

    [Fact]
    public void Pages_OfActsOnADispute_StandWhereTheirCommandsDo()
    {
        var pages = typeof(Program)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(PageModel)))
            .Select(type => type.FullName)
            .ToHashSet();
        var acts = Commands
            .Where(command => command.Namespace!.StartsWith($"{CodeMap.ApplicationName}.Disputes.", StringComparison.Ordinal))
            .Where(command => !WithoutPage.Contains(command.Name))
            .ToList();
        Assert.NotEmpty(acts);
        Assert.All(
            acts,
            act => Assert.Contains($"{act.Namespace!.Replace("Application", "Web.Pages", StringComparison.Ordinal)}.{act.Name}Model", pages)
        );
    }

    private static IEnumerable<Type> Commands =>
        Application.Where(type => type is { IsAbstract: false, IsInterface: false } && typeof(ICommand).IsAssignableFrom(type));

    private static bool IsHandler(Type type) =>
        !type.IsAbstract
        && type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IRequestHandler<,>));

    [GeneratedRegex(@"class (\w+Handler)\b")]
    private static partial Regex Handler();
}
