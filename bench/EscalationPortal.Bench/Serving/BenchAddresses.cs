using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Bench.Serving;

/// <summary>The two addresses that only the bench adds.</summary>
internal static class BenchAddresses
{
    public const string SignIn = "/bench/sign-in";

    public const string Figures = "/bench/figures";

    /// <summary>Signs in the person named by the query.</summary>
    public static async Task SignInAsync(HttpContext context)
    {
        var accounts = context.RequestServices.GetRequiredService<SignInManager<PortalUser>>();
        var person = await accounts.UserManager.FindByIdAsync(context.Request.Query["person"].ToString());
        if (person is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await accounts.SignInAsync(person, isPersistent: false);
    }

    /// <summary>What the process has used since it began.</summary>
    public static Task FiguresAsync(HttpContext context, StatementCounter statements) =>
        context.Response.WriteAsJsonAsync(
            new WebFigures(
                statements.Count,
                Environment.WorkingSet,
                Environment.CpuUsage.TotalTime.TotalSeconds,
                GC.GetTotalAllocatedBytes(),
                System.Runtime.JitInfo.GetCompiledMethodCount()
            ),
            context.RequestAborted
        );
}

/// <summary>Figures of the web process.</summary>
/// <param name="Statements">SQL statements sent.</param>
/// <param name="WorkingSet">Bytes in memory now.</param>
/// <param name="ProcessorSeconds">Processor time used.</param>
/// <param name="Allocated">Bytes allocated.</param>
/// <param name="Compiled">Methods compiled: while they still grow, the process is not warm.</param>
internal sealed record WebFigures(int Statements, long WorkingSet, double ProcessorSeconds, long Allocated, long Compiled);
