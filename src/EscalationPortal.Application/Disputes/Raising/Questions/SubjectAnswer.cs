using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Disputes.Raising.Questions;

/// <summary>Whom the dispute is about .</summary>
public sealed record SubjectAnswer : IPageAnswer
{
    private const int OldestInYears = 130;
    private const int ExpectedWithinMonths = 10;

    /// <summary>It is about no single person: a general issue between two agencies .</summary>
    public bool Nobody { get; init; }

    public string? Kind { get; init; }

    public string? Name { get; init; }

    public TypedDate? Born { get; init; }

    /// <summary>Expected date of delivery of an unborn child.</summary>
    public TypedDate? Expected { get; init; }

    public string? Address { get; init; }

    public DraftAnswers In(DraftAnswers answers, DateTimeOffset now) => answers with { Subject = this };

    public IEnumerable<TypedText> Texts() =>
        [
            TypedTexts.Line(nameof(Kind), Kind),
            TypedTexts.Line(nameof(Name), Name),
            .. TypedTexts.Date(nameof(Born), Born),
            .. TypedTexts.Date(nameof(Expected), Expected),
            TypedTexts.Narrative(nameof(Address), Address),
        ];

    /// <summary>Whether the protocol knows a general issue, and this is one.</summary>
    public bool IsNobody(IntakeSetting setting) => Nobody && setting.Protocol.Categories.Any(category => category.WithoutPerson);

    public IEnumerable<Fault> Faults(IntakeSetting setting, DraftAnswers answers) =>
        IsNobody(setting) ? [] : PersonFaults(setting.Protocol, setting.Today);

    /// <summary>What is wrong with the details of a person, at the intake and whenever they are corrected.</summary>
    /// <param name="protocol">Whose kinds of person there are.</param>
    /// <param name="today">The date in London.</param>
    internal IEnumerable<Fault> PersonFaults(Protocol protocol, DateOnly today)
    {
        var kind = protocol.SubjectKinds.FirstOrDefault(kind => kind.Key == Kind);
        if (kind is null)
        {
            yield return new Fault(nameof(Kind), "Choose who the person is");
        }

        if (Name is null)
        {
            yield return new Fault(nameof(Name), "Enter the name of the person");
        }

        foreach (var fault in kind?.Unborn == true ? ExpectedFaults(today) : BirthFaults(today))
        {
            yield return fault;
        }

        if (Address is null)
        {
            yield return new Fault(nameof(Address), "Enter the address, or say that it is not known");
        }
    }

    /// <summary>The person, of details without a fault.</summary>
    internal Subject Person(Protocol protocol)
    {
        var unborn = protocol.SubjectKinds.First(kind => kind.Key == Kind).Unborn;
        return new Subject(Kind!, Name!, unborn ? null : Born!.Read(), unborn ? Expected!.Read() : null, Address!);
    }

    private List<Fault> BirthFaults(DateOnly today)
    {
        var faults = Born.NotAfter(today, nameof(Born), "the date of birth", compulsory: true).ToList();
        if (faults.Count == 0 && Born!.Read() < today.AddYears(-OldestInYears))
        {
            faults.Add(new Fault(nameof(Born), $"The date of birth must be in the last {OldestInYears} years"));
        }

        if (Expected is { IsEmpty: false })
        {
            faults.Add(new Fault(nameof(Expected), "Leave this empty: it is for an unborn child only"));
        }

        return faults;
    }

    private IEnumerable<Fault> ExpectedFaults(DateOnly today)
    {
        if ((Expected ?? new TypedDate()).Problem("the expected date of birth") is { } problem)
        {
            yield return new Fault(nameof(Expected), problem);
        }
        else if (Expected!.Read() < today.AddMonths(-1) || Expected.Read() > today.AddMonths(ExpectedWithinMonths))
        {
            // a child may be late by some weeks, and nobody knows of one earlier than ten months
            yield return new Fault(nameof(Expected), $"The expected date of birth must be within the next {ExpectedWithinMonths} months");
        }

        if (Born is { IsEmpty: false })
        {
            yield return new Fault(nameof(Born), "Leave this empty for an unborn child");
        }
    }
}
