using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace EscalationPortal.Testing;

/// <summary>Says on the console, before a project's first test, which PostgreSQL its tests run on.</summary>
public sealed class PortalTestFramework(IMessageSink messages) : XunitTestFramework(messages)
{
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName)
    {
        DiagnosticMessageSink.OnMessage(new DiagnosticMessage(ServerChoice.OfThisProcess.GetAwaiter().GetResult().Why));
        return base.CreateExecutor(assemblyName);
    }
}
