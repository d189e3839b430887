using EscalationPortal.Application;
using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Platform;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Testing;

/// <summary>The command layer over a database of one test's own, with a clock that stands still until the test moves it.</summary>
public sealed class Commands : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly ServiceProvider services;

    private Commands(TestDatabase database)
    {
        this.database = database;
        services = new ServiceCollection()
            .AddPortalIdentityOptions()
            .AddPortalApplication(database.ConnectionString)
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(Statements)
            .ConfigureDbContext<PortalDb>(options => options.AddInterceptors(Statements))
            .BuildServiceProvider();
    }

    public FakeClock Clock { get; } = new(PortalTemplates.DemoDay);

    /// <summary>Counts what is sent to the database.</summary>
    public StatementCounter Statements { get; } = new();

    public string ConnectionString => database.ConnectionString;

    /// <summary>With the invented people and no case.</summary>
    public static async Task<Commands> StartAsync() => new(await PortalTemplates.PeopleAsync());

    /// <summary>With the whole demonstration.</summary>
    public static async Task<Commands> StartWithDemoAsync() => new(await PortalTemplates.DemoAsync());

    /// <summary>Somebody of the cast as they may act today.</summary>
    public async Task<Actor> ActorAsync(string key)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope
                .ServiceProvider.GetRequiredService<ActorResolver>()
                .Find(DemoPartnership.IdOf(key), DemoPartnership.With(key).Partnership, CancellationToken.None)
            ?? throw new InvalidOperationException($"{key} holds no post and no role.");
    }

    /// <summary>
    /// Somebody of the cast in a post they chose, their own or one in which they stand in; in the oldest of their own where they do not
    /// stand there.
    /// </summary>
    public async Task<Actor> ActorInAsync(string key, Guid post)
    {
        await using var scope = services.CreateAsyncScope();
        return (
            await scope
                .ServiceProvider.GetRequiredService<ActorResolver>()
                .Recognise(DemoPartnership.IdOf(key), DemoPartnership.With(key).Partnership, post, CancellationToken.None)
        )!.Actor;
    }

    /// <summary>Sends a command or a query, as a request of its own.</summary>
    public async Task<TResponse> SendAsync<TResponse>(IRequest<TResponse> request)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>The same for a request whose answer nobody looks at, such as one of many.</summary>
    public Task SendAnyAsync(IBaseRequest request) =>
        (Task)
            typeof(Commands)
                .GetMethod(nameof(SendAsync))!
                .MakeGenericMethod(
                    request
                        .GetType()
                        .GetInterfaces()
                        .Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>))
                        .GetGenericArguments()
                )
                .Invoke(this, [request])!;

    /// <summary>Reads the database directly.</summary>
    public Task<T> ReadAsync<T>(Func<PortalDb, Task<T>> read) => services.ReadAsync(read);

    /// <summary>A dispute with all that belongs to it, its history in order.</summary>
    public Task<Dispute> DisputeAsync(string reference) => services.DisputeAsync(reference);

    /// <summary>What a start of the portal does whose settings name who is to run the platform.</summary>
    public async Task StartPlatformAsync(string email)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FirstPlatformAdministrator>().Invite(email, CancellationToken.None);
    }

    /// <summary>Plays a scenario's steps.</summary>
    public ScenarioPlayer Player() => new(services, Clock.Set);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }
}
