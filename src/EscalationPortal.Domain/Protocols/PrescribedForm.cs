namespace EscalationPortal.Domain.Protocols;

/// <summary>The layout of a form that the protocol prescribes.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Boxes">The boxes in print order; their number is their place, counted from one.</param>
/// <param name="Annex">Title of the annex with the managers' names, or null .</param>
/// <param name="Signpost">Key of the signpost that says where the form stays or goes (S-23), shown beside it; null when there is
/// none.</param>
public sealed record PrescribedForm(string Title, IReadOnlyList<FormBox> Boxes, string? Annex, string? Signpost = null);

/// <summary>One box of the form.</summary>
/// <param name="Label">As printed.</param>
/// <param name="Fill">What fills it.</param>
/// <param name="Wide">Takes the whole width of the paper.</param>
/// <param name="Field">For a box filled by "field": the stage and the key of the field, as in "four/issues".</param>
public sealed record FormBox(string Label, FormFill Fill, bool Wide, string? Field = null);

/// <summary>What fills a box of a form .</summary>
public enum FormFill
{
    SubjectName,
    DateOfBirth,
    Address,
    EscalatingAgency,
    ReceivingAgency,
    Escalator,
    Recipient,
    Summary,
    Response,
    AgreedOutcomes,
    DateAgreed,
    EscalatorSignature,
    RecipientSignature,
    StageOfAgreement,
    TimeTaken,

    /// <summary>The senior manager who sends it .</summary>
    SeniorManager,

    /// <summary>What the raiser said: the concern, what exactly is disputed, what should happen .</summary>
    AsRaised,

    /// <summary>What was tried at each stage.</summary>
    History,

    /// <summary>What the board and the sides agreed .</summary>
    BoardOutcome,

    /// <summary>What was written in a field of a stage.</summary>
    Field,
}
