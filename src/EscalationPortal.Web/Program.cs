using EscalationPortal.Application;
using EscalationPortal.Web;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPortalApplication(builder.Configuration.GetConnectionString("Portal")!);
builder.Services.AddPortalWeb();
var app = builder.Build();
app.UsePortalWeb();
await app.RunAsync();

public sealed partial class Program;
