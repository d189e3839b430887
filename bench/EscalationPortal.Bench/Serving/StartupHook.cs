/// <summary>
/// Called by the runtime before the portal's own program begins, because the bench names this assembly in DOTNET_STARTUP_HOOKS: loaded
/// here, it can then be named as a hosting start-up. The portal is run as it is built, and knows nothing of the bench.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        // being called has loaded this assembly
    }
}
