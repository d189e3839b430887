namespace EscalationPortal.Web.Pages.Shared;

/// <summary>The eight states a case, a turn or a clock can be in. Each has a word, a shape and a colour.</summary>
public enum StateKind
{
    Needs,
    Waiting,
    Soon,
    Overdue,
    Agreed,
    Decided,
    Urgent,
    Plain,
}

/// <summary>A state with the words that say it, such as Overdue, "Overdue: 1 day".</summary>
public sealed record StateTag(StateKind Kind, string Words);

/// <summary>Which of the two sides.</summary>
public enum LadderSide
{
    Escalating,
    Receiving,
}

/// <summary>A link with its words.</summary>
public sealed record Link(string Label, string Url);

/// <summary>A term and what is to be said about it; the link, where there is one, stands before the text.</summary>
public sealed record SummaryFact(string Term, string Text, Link? Link = null)
{
    /// <summary>A whole question, which in a narrow sheet stands above what is said about it.</summary>
    public bool IsLong => Term.Length > 24;
}
