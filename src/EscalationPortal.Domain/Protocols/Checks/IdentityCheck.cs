using System.Text.RegularExpressions;
using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>The partnership's key, its prefix, and the lists that every protocol needs.</summary>
internal static partial class IdentityCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        if (!KeySet.IsWellFormed(protocol.Partnership.Key))
        {
            faults.Wrong("$.partnership.key", KeySet.HowToWrite);
        }

        if (!Prefix().IsMatch(protocol.Partnership.ReferencePrefix))
        {
            faults.Wrong("$.partnership.referencePrefix", "must be two to six capital letters, A to Z");
        }

        if (protocol.SubjectKinds.Count == 0)
        {
            faults.Wrong("$.subjectKinds", "needs at least one kind of person");
        }

        foreach (var (i, category) in protocol.Categories.Index().Where(category => category.Item.Key == "other"))
        {
            faults.Wrong(
                $"$.categories[{i}].key",
                "may not be \"other\": every list of categories offers it anyway, with a text of one's own"
            );
        }

        foreach (var (i, _) in protocol.Guidance.Index().Where(text => text.Item.Points.Count == 0))
        {
            faults.Wrong($"$.guidance[{i}].points", "needs at least one point");
        }
    }

    [GeneratedRegex(@"\A[A-Z]{2,6}\z")]
    private static partial Regex Prefix();
}
