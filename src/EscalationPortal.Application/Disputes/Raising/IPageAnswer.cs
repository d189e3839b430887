using EscalationPortal.Application.Disputes.Fields;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>
/// What was typed on one question page. It is saved as it is, whole or not; what is still wrong with it is said by
/// <see cref="Faults"/>, on the page and again when the dispute is raised.
/// </summary>
public interface IPageAnswer
{
    /// <summary>The answers with this page's in its place.</summary>
    DraftAnswers In(DraftAnswers answers, DateTimeOffset now);

    /// <summary>Every text of the page, to be checked before anything is saved.</summary>
    IEnumerable<TypedText> Texts();

    /// <summary>What keeps a dispute from being raised with this page.</summary>
    IEnumerable<Fault> Faults(IntakeSetting setting, DraftAnswers answers);
}
