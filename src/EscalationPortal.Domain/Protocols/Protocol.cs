namespace EscalationPortal.Domain.Protocols;

/// <summary>
/// One immutable version of a partnership's published escalation protocol, held as data. A dispute keeps the version
/// under which it was opened.
/// </summary>
/// <param name="Partnership">Whose protocol it is.</param>
/// <param name="Document">The published document, its version and dates .</param>
/// <param name="Words">The partnership's own words for roles and things .</param>
/// <param name="SubjectKinds">Kinds of person a dispute may be about .</param>
/// <param name="Categories">Topics of disagreement; each list also accepts "other" with text. Empty: free text only.</param>
/// <param name="Intake">What is asked of the raiser, and where the protocol ends .</param>
/// <param name="Stages">The ladder, lowest first .</param>
/// <param name="Powers">Special powers of this protocol; what is absent does not exist here .</param>
/// <param name="Form">The prescribed form, if there is one.</param>
/// <param name="Bodies">Bodies of the board with their roles and reach.</param>
/// <param name="AnnualReturn">The agencies' yearly return, if the protocol asks for one .</param>
/// <param name="Signposts">Concerns that belong elsewhere, or that stay for a reason (part 2 of the requirements).</param>
/// <param name="Contacts">Contacts as printed; each says whether anybody has verified it .</param>
/// <param name="Guidance">Culture and guidance, shown where each text says .</param>
public sealed record Protocol(
    PartnershipIdentity Partnership,
    SourceDocument Document,
    Wording Words,
    IReadOnlyList<SubjectKind> SubjectKinds,
    IReadOnlyList<Category> Categories,
    IntakeRules Intake,
    IReadOnlyList<Stage> Stages,
    Powers Powers,
    PrescribedForm? Form,
    IReadOnlyList<Body> Bodies,
    AnnualReturnRule? AnnualReturn,
    IReadOnlyList<Signpost> Signposts,
    IReadOnlyList<Contact> Contacts,
    IReadOnlyList<GuidanceText> Guidance)
{
    /// <summary>The stage with this key; throws when the protocol has none.</summary>
    public Stage Stage(string key) => Stages.First(stage => stage.Key == key);

    /// <summary>The next stage up, or null at the top.</summary>
    public Stage? After(Stage stage) => Stages.SkipWhile(s => s.Key != stage.Key).Skip(1).FirstOrDefault();

    /// <summary>The category's label; null for "other".</summary>
    public string? CategoryLabel(string? key) => Categories.FirstOrDefault(category => category.Key == key)?.Label;

    /// <summary>The body with this key.</summary>
    public Body Body(string key) => Bodies.First(body => body.Key == key);

    /// <summary>Every role of every body that this person may hold.</summary>
    public IEnumerable<BoardRole> Roles => Bodies.SelectMany(body => body.Roles);
}
