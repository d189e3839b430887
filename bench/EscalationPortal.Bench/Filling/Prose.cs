using System.Text;

namespace EscalationPortal.Bench.Filling;

/// <summary>Sentences of the length that people write.</summary>
internal static class Prose
{
    private static readonly string[] Sentences =
    [
        "The referral was closed without a visit although two schools had written.",
        "We agreed to differ about the threshold and wrote down why.",
        "The family has moved twice since and nobody has seen the younger brother.",
        "Our view is that a strategy discussion is needed this week.",
        "The plan of March was not carried out and no date has been set.",
        "The nurse has telephoned four times and left messages.",
        "We ask that the decision is looked at again with what is known now.",
        "The chronology is attached to the child's record.",
    ];

    public static string Of(Random random, int sentences)
    {
        var text = new StringBuilder();
        for (var i = 0; i < sentences; i++)
        {
            text.Append(i == 0 ? string.Empty : " ").Append(Sentences[random.Next(Sentences.Length)]);
        }

        return text.ToString();
    }
}
