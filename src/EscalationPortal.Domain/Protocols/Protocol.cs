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
/// <param name="Clocks">Clocks with a figure; none where the protocol gives none .</param>
/// <param name="Notices">Who is told of what beyond the people of the case.</param>
/// <param name="Tracks">What runs beside the ladder .</param>
/// <param name="Agreement">What must be written when something is agreed.</param>
/// <param name="LeadsStandAt">At which tier designated safeguarding leads can stand beside their own tier; null where they stand at
/// their own only .</param>
/// <param name="Agencies">Agencies that the document names, with which a new partnership starts .</param>
/// <param name="ThemeForm">The form for general themes that are no dispute; null where the protocol has none .</param>
/// <param name="ConferenceReport">Reports of differences seen in meetings; null where the protocol has none .</param>
/// <param name="Suggestions">Suggested changes of protocols or procedures; null where the protocol asks for none .</param>
/// <param name="Debrief">The talk after the end; null where the protocol offers none .</param>
/// <param name="ThemesToAgencies">Themes that the board sends to all agencies; null where the protocol has none .</param>
/// <param name="Mediation">Mediation beside the ladder; null where the protocol has none .</param>
/// <param name="Review">The review of an escalation that has ended; null where the protocol has none .</param>
/// <param name="Meetings">The standing item of every meeting; null where the protocol has none .</param>
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
    IReadOnlyList<GuidanceText> Guidance,
    IReadOnlyList<ClockRule>? Clocks = null,
    IReadOnlyList<NoticeRule>? Notices = null,
    IReadOnlyList<Track>? Tracks = null,
    AgreementRule? Agreement = null,
    Tier? LeadsStandAt = Tier.LineManager,
    IReadOnlyList<NamedAgency>? Agencies = null,
    ThemeForm? ThemeForm = null,
    ConferenceReportRule? ConferenceReport = null,
    SuggestionsRule? Suggestions = null,
    DebriefRule? Debrief = null,
    ThemesToAgencies? ThemesToAgencies = null,
    MediationRule? Mediation = null,
    ReviewRule? Review = null,
    MeetingRule? Meetings = null
)
{
    /// <summary>Clocks with a figure.</summary>
    public IReadOnlyList<ClockRule> Clocks { get; init; } = Clocks ?? [];

    /// <summary>Who is told of what beyond the people of the case.</summary>
    public IReadOnlyList<NoticeRule> Notices { get; init; } = Notices ?? [];

    /// <summary>What runs beside the ladder.</summary>
    public IReadOnlyList<Track> Tracks { get; init; } = Tracks ?? [];

    /// <summary>What is asked of whoever refers a policy issue; empty where it is written freely .</summary>
    public IEnumerable<StageField> AskedOfPolicy =>
        Powers.PolicyReferral is not { Field: { } issue } power
            ? []
            : Stage(power.Stage).Asked(FieldMoment.Entry).Select(asked => asked.Key == issue ? asked with { Required = true } : asked);

    /// <summary>Agencies with which a new partnership starts.</summary>
    public IReadOnlyList<NamedAgency> Agencies { get; init; } = Agencies ?? [];

    /// <summary>What must be written when something is agreed.</summary>
    public AgreementRule Agreement { get; init; } = Agreement ?? new AgreementRule();

    /// <summary>The stage with this key; throws when the protocol has none.</summary>
    public Stage Stage(string key) => Stages.First(stage => stage.Key == key);

    /// <summary>The next stage up, without rungs that are climbed only where they are needed; null at the top.</summary>
    public Stage? After(Stage stage) => Above(stage).FirstOrDefault(next => !next.Repeatable);

    /// <summary>The stages to which a case may go on from here: further rungs as needed, and the next stage .</summary>
    public IReadOnlyList<Stage> NextStages(Stage stage)
    {
        List<Stage> rungs = stage.Repeatable ? [stage] : [];
        rungs.AddRange(Above(stage).TakeWhile(next => next.Repeatable));
        return After(stage) is { } next ? [.. rungs, next] : rungs;
    }

    /// <summary>Whether the raiser names a manager of their own who sees the case from the start.</summary>
    public bool NamesManagerAtRaising => Stages[0] is not { Formal: true, IsOwnSide: false, Escalating.Tier: Tier.Practitioner };

    /// <summary>Whether the receiving side's response is asked for, and not only possible.</summary>
    public bool AsksResponse => FormAsksResponse || Clocks.Any(clock => clock.Until.Event == CaseEvent.Responded);

    /// <summary>Whether the prescribed form has a box for the receiving side's response.</summary>
    public bool FormAsksResponse => Form?.Boxes.Any(box => box.Fill == FormFill.Response) == true;

    /// <summary>The last stage at which the two sides stand, below the board.</summary>
    public Stage LastBelowBoard => Stages.Last(stage => !stage.IsBoard);

    private IEnumerable<Stage> Above(Stage stage) => Stages.SkipWhile(s => s.Key != stage.Key).Skip(1);

    /// <summary>
    /// Where a concern, or a part of it, belongs by the screening questions answered with yes, in the order of the questions.
    /// </summary>
    public IReadOnlyList<Signpost> SignpostsOf(IEnumerable<string> screened) =>
        [
            .. from question in Intake.Screening.IntersectBy(screened, question => question.Key)
            from signpost in Signposts
            where signpost.Key == question.Signpost
            select signpost,
        ];

    /// <summary>The signpost with this key, alone in a list; none for no key.</summary>
    public IReadOnlyList<Signpost> SignpostOf(string? key) => [.. Signposts.Where(signpost => signpost.Key == key)];

    /// <summary>What is logged beside the ladder as a dispute with these answers is raised .</summary>
    public IEnumerable<Track> TracksOn(IReadOnlyList<FieldAnswer> answers) =>
        Tracks.Where(track =>
            track.OnAnswer is { } on && answers.Any(answer => answer.Key == on.Question && answer.Chosen.Contains(on.Answer))
        );

    /// <summary>The category's label; null for "other".</summary>
    public string? CategoryLabel(string? key) => Categories.FirstOrDefault(category => category.Key == key)?.Label;

    /// <summary>The body with this key.</summary>
    public Body Body(string key) => Bodies.First(body => body.Key == key);

    /// <summary>The contacts with these keys.</summary>
    public IEnumerable<Contact> ContactsOf(IReadOnlyList<string> keys) => Contacts.Where(contact => keys.Contains(contact.Key));

    /// <summary>
    /// The protocol with what the partnership itself keeps of its contacts, by their keys; a key that it does not have is passed over
    ///
    /// </summary>
    public Protocol WithContacts(IReadOnlyDictionary<string, ContactDetails> own) =>
        this with
        {
            Contacts =
            [
                .. Contacts.Select(contact => own.TryGetValue(contact.Key, out var details) ? contact.ReachedBy(details) : contact),
            ],
        };

    /// <summary>
    /// The protocol with texts of guidance in the partnership's own words, by their keys; a key that it does not have is passed over
    ///
    /// </summary>
    public Protocol WithGuidance(IReadOnlyDictionary<string, OwnGuidance> own) =>
        this with
        {
            Guidance = [.. Guidance.Select(text => own.TryGetValue(text.Key, out var words) ? text.InWordsOf(words) : text)],
        };

    /// <summary>Whether the portal has messages for this contact: referrals, notices, general themes or requests of advice.</summary>
    public bool WritesTo(Contact contact) =>
        contact.ReceivesReferrals is not null
        || contact.Key == ThemeForm?.Contact
        || contact.Key == Powers.ProviderRoute?.Contact
        || Notices.Any(notice => notice.Contacts.Contains(contact.Key));

    /// <summary>Every role of every body that this person may hold.</summary>
    public IEnumerable<BoardRole> Roles => Bodies.SelectMany(body => body.Roles);

    /// <summary>What a role is called; a role that this version no longer has keeps its key.</summary>
    public string RoleLabel(string key) => Roles.FirstOrDefault(role => role.Key == key)?.Label ?? key;
}

/// <summary>What must be written when something is agreed, beside the outcome itself.</summary>
/// <param name="Plan">Who does what by when is compulsory .</param>
/// <param name="Outstanding">How outstanding issues are pursued is compulsory .</param>
public sealed record AgreementRule(bool Plan = false, bool Outstanding = false);

/// <summary>An agency that the document names.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sector">Such as "Health" or "Early years".</param>
public sealed record NamedAgency(string Name, string Sector);
