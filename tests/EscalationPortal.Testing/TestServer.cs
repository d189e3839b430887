namespace EscalationPortal.Testing;

/// <summary>A PostgreSQL server that tests run on.</summary>
/// <param name="SuperuserConnectionString">Of whoever makes and drops databases.</param>
/// <param name="ConnectionString">Of the role that the portal itself uses.</param>
internal sealed record TestServer(string SuperuserConnectionString, string ConnectionString);
