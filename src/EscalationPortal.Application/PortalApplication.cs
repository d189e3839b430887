using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Admin.Calendar;
using EscalationPortal.Application.Admin.Import.Plans;
using EscalationPortal.Application.Admin.People;
using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Board.Registers;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Disputes;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Application.Disputes.Mediations;
using EscalationPortal.Application.Disputes.Panels;
using EscalationPortal.Application.Disputes.Participants;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.OwnAgency;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Application.Platform;
using EscalationPortal.Application.Reports;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace EscalationPortal.Application;

/// <summary>Registers the command layer.</summary>
public static class PortalApplication
{
    /// <summary>Adds the database, the handlers with their pipeline, and what they share.</summary>
    public static IServiceCollection AddPortalApplication(this IServiceCollection services, string connectionString)
    {
        services.AddPooledDbContextFactory<PortalDb>(
            (provider, options) =>
                options.UseNpgsql(Prepared(connectionString)).UseSnakeCaseNamingConvention().UseApplicationServiceProvider(provider)
        );
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContext());
        services.AddSingleton<ProtocolCatalogue>();
        services.AddSingleton<Calendars>();
        services.AddScoped<ProtocolProvider>();
        services.AddScoped<DefinitionPublisher>();
        services.AddScoped<DisputeExecutor>();
        services.AddScoped<OpenDeadlines>();
        services.AddScoped<StageMembers>();
        services.AddScoped<PanelSeats>();
        services.AddScoped<Mediators>();
        services.AddScoped<Board.Meetings.PackTracks>();
        services.AddScoped<CaseReader>();
        services.AddScoped<DraftLoader>();
        services.AddScoped<ReferenceNumbers>();
        services.AddScoped<PartyQueries>();
        services.AddScoped<AgencyPosts>();
        services.TryAddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.TryAddScoped<IPasswordHasher<PortalUser>, PasswordHasher<PortalUser>>();
        services.AddScoped<AccountQueries>();
        services.AddScoped<PeopleQueries>();
        services.AddScoped<PostWarnings>();
        services.AddScoped<Invitations>();
        services.AddScoped<ImportPlanner>();
        services.AddScoped<Administering>();
        services.AddScoped(provider => new FirstPlatformAdministrator(
            provider.GetRequiredService<PortalDb>(),
            provider.GetRequiredService<AccountQueries>(),
            provider.GetRequiredService<Invitations>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddScoped<CaseSummaries>();
        services.AddScoped<RegisterQueries>();
        services.AddScoped<FormQueries>();
        services.AddScoped<ReturnRules>();
        services.AddScoped<ActorResolver>();
        services.AddTransient<DatabaseStartup>();
        services.AddMediator();
        services.AddValidatorsFromAssembly(typeof(PortalApplication).Assembly, ServiceLifetime.Transient, includeInternalTypes: true);
        return services;
    }

    /// <summary>
    /// Statements that come again are planned once a connection: the lists join so much that planning one takes the server longer than
    /// answering it. Nor is a connection cleaned each time it goes back to the pool: no request leaves a setting, a lock or a table behind
    /// on its connection. A connection string that says otherwise is kept, for a pooler between that cannot do it.
    /// </summary>
    private static string Prepared(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        if (!parts.ShouldSerialize("Max Auto Prepare"))
        {
            (parts.MaxAutoPrepare, parts.AutoPrepareMinUsages) = (200, 2);
        }

        if (!parts.ShouldSerialize("No Reset On Close"))
        {
            parts.NoResetOnClose = true;
        }

        return parts.ConnectionString;
    }

    /// <summary>MediatR 5 has no registration of its own for this container: see docs/adr.</summary>
    private static void AddMediator(this IServiceCollection services)
    {
        services.AddTransient<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddTransient<IMediator, Mediator>();
        foreach (
            var type in typeof(PortalApplication)
                .Assembly.GetTypes()
                .Where(type => type is { IsAbstract: false, IsInterface: false, IsGenericType: false })
        )
        {
            foreach (
                var handled in type.GetInterfaces()
                    .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
            )
            {
                services.AddTransient(handled, type);
            }
        }

        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(CommandBehaviour<,>));
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(RefusedQueryBehaviour<,>));
    }
}
