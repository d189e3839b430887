using EscalationPortal.Application.Pipeline;

namespace EscalationPortal.Application.Disputes.Fields;

/// <summary>What can be wrong with a date that was typed.</summary>
internal static class TypedDateFaults
{
    /// <summary>A real date that is not in the future. An empty one is a fault only when it is compulsory.</summary>
    public static IEnumerable<Fault> NotAfter(this TypedDate? date, DateOnly today, string property, string subject, bool compulsory)
    {
        var typed = date ?? new TypedDate();
        if (typed.IsEmpty && !compulsory)
        {
            yield break;
        }

        if (typed.Problem(subject) is { } problem)
        {
            yield return new Fault(property, problem);
        }
        else if (typed.Read() > today)
        {
            yield return new Fault(property, $"{char.ToUpperInvariant(subject[0])}{subject[1..]} must be today or in the past");
        }
    }
}
