using System.Text.RegularExpressions;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>Addresses of a case and of its acts: the one mapping from an act to its page.</summary>
public static partial class ActAddress
{
    private static readonly Dictionary<DisputeAction, string> Verbs = Enum.GetValues<DisputeAction>()
        .ToDictionary(action => action, action => Boundary().Replace(action.ToString(), "-").ToLowerInvariant());

    /// <summary>"/disputes/ABC-26-0001"</summary>
    public static string Of(string reference) => $"/disputes/{reference}";

    /// <summary>"/disputes/ABC-26-0001/record-agreement"</summary>
    public static string Of(string reference, DisputeAction action) => $"{Of(reference)}/{Verbs[action]}";

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex Boundary();
}
