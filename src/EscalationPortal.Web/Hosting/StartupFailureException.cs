namespace EscalationPortal.Web.Hosting;

/// <summary>
/// The portal cannot start. The message is one sentence that names the thing and the remedy; it is all the operator sees.
/// </summary>
public sealed class StartupFailureException(string sentence, Exception? cause = null) : Exception(sentence, cause)
{
    /// <summary>The first line of a cause's message without its full stop, to stand in brackets inside a sentence.</summary>
    internal static string Reason(Exception cause) => Reason(cause.Message);

    internal static string Reason(string message) => message.Split('\n')[0].Trim().TrimEnd('.');
}
