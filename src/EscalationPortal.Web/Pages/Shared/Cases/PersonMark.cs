namespace EscalationPortal.Web.Pages.Shared.Cases;

/// <summary>
/// How a case's person stands in lists and on the identity bar: never by name. The two are kept apart, so that initials of a script that
/// runs from right to left do not pull the age to their other side.
/// </summary>
/// <param name="Initials">Initials.</param>
/// <param name="Age">Age in words.</param>
public sealed record PersonMark(string Initials, string Age);
