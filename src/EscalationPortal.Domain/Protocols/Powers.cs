namespace EscalationPortal.Domain.Protocols;

/// <summary>Special powers; each is a switch, and what is null does not exist in this protocol .</summary>
/// <param name="Alone">An escalator with no manager, or who is the safeguarding lead or a senior manager, takes every stage in person
/// .</param>
/// <param name="AroundOwnManagement">Routes when one's own management is the concern or will not take it up .</param>
/// <param name="PolicyReferral">An agreed dispute with policy issues may still be referred to the board .</param>
/// <param name="StartLater">A dispute may start at a later stage on risk of immediate harm .</param>
/// <param name="Expedite">The process may be expedited on immediate risk of significant harm .</param>
/// <param name="ChainExhausted">Whoever has nobody above stays, and the other side moves up .</param>
/// <param name="ProviderRoute">A provider with no management above goes to a body of the board for advice .</param>
/// <param name="Urgent">Anybody who holds the case may mark it as urgent .</param>
/// <param name="NotTakenUp">How the raiser goes on when the own manager who has the case does not take it up .</param>
public sealed record Powers(
    AlonePower? Alone,
    OwnManagementPower? AroundOwnManagement,
    PolicyReferralPower? PolicyReferral,
    StartLaterPower? StartLater = null,
    ExpeditePower? Expedite = null,
    ChainExhaustedPower? ChainExhausted = null,
    ProviderRoutePower? ProviderRoute = null,
    UrgentPower? Urgent = null,
    NotTakenUpPower? NotTakenUp = null
);

/// <summary>The lone escalator's power .</summary>
/// <param name="Label">Its name on the pathway page.</param>
/// <param name="Text">What it says.</param>
/// <param name="Reasons">Which circumstances give it.</param>
public sealed record AlonePower(string Label, string Text, IReadOnlyList<Choice> Reasons);

/// <summary>Routes around one's own management .</summary>
/// <param name="Label">Its name on the pathway page.</param>
/// <param name="Text">What it says.</param>
/// <param name="Routes">The routes, each to a person of the same agency.</param>
public sealed record OwnManagementPower(string Label, string Text, IReadOnlyList<Choice> Routes);

/// <summary>Referral of a policy issue after agreement .</summary>
/// <param name="Label">Its name on the pathway page.</param>
/// <param name="Text">What it says.</param>
/// <param name="Stage">Key of the board's stage that takes it.</param>
/// <param name="WhileOpen">It may also be referred before anything is agreed, once a discussion is recorded; the ladder stays where it
/// is .</param>
/// <param name="By">Tier at which whoever acts for the escalating side refers it, or stands in where the chain is exhausted (R-059,
/// A-76); null when whoever raised it and both sides may.</param>
/// <param name="Field">Key of the field of the stage that holds the issue: all that the stage asks on entry is asked, and this is
/// required; null when the issue is written freely.</param>
public sealed record PolicyReferralPower(
    string Label,
    string Text,
    string Stage,
    bool WhileOpen = false,
    Tier? By = null,
    string? Field = null
);

/// <summary>Starting at a later stage on risk of immediate harm .</summary>
/// <param name="Label">Its name on the pathway page.</param>
/// <param name="Text">What it says.</param>
/// <param name="Roles">Keys of the roles that are told when it starts at a stage of theirs.</param>
public sealed record StartLaterPower(string Label, string Text, IReadOnlyList<string>? Roles = null)
{
    /// <summary>Keys of the roles that are told.</summary>
    public IReadOnlyList<string> Roles { get; init; } = Roles ?? [];
}

/// <summary>Expediting: stages may be recorded as overtaken, with the information relied on .</summary>
/// <param name="Label">Its name on the pathway page.</param>
/// <param name="Text">What it says.</param>
/// <param name="Question">What is asked, such as which information shows the risk.</param>
public sealed record ExpeditePower(string Label, string Text, string Question);

/// <summary>The management chain is exhausted .</summary>
/// <param name="Label">Its name on the pathway page.</param>
/// <param name="Text">What it says.</param>
public sealed record ChainExhaustedPower(string Label, string Text);

/// <summary>A provider's way to a body of the board for advice and guidance, in place of a stage .</summary>
/// <param name="Label">Its name on the pathway page.</param>
/// <param name="Text">What it says.</param>
/// <param name="Stage">Key of the stage it takes the place of.</param>
/// <param name="Sectors">Sectors whose agencies have it.</param>
/// <param name="Body">Key of the body that advises.</param>
/// <param name="Contact">Key of the contact that is told first, or null .</param>
public sealed record ProviderRoutePower(
    string Label,
    string Text,
    string Stage,
    IReadOnlyList<string> Sectors,
    string Body,
    string? Contact = null
)
{
    /// <summary>Whether an agency to which these sectors count has it.</summary>
    public bool IsFor(IEnumerable<string> sectors) => sectors.Any(Sectors.Contains);
}

/// <summary>Marking a case as urgent, with a reason .</summary>
/// <param name="Label">Its name on the pathway page.</param>
/// <param name="Text">What it says.</param>
public sealed record UrgentPower(string Label, string Text);

/// <summary>
/// How the raiser goes on when the own manager does not take the concern up; it goes around nobody and hides nothing.
/// </summary>
/// <param name="Label">Its name on the pathway page.</param>
/// <param name="Text">What it says.</param>
/// <param name="Ways">The ways on; the first that somebody can go is taken.</param>
/// <param name="Signpost">Key of a signpost that is shown beside them, or null.</param>
public sealed record NotTakenUpPower(string Label, string Text, IReadOnlyList<EscalationRoute> Ways, string? Signpost = null);

/// <summary>A way on past a manager who does not take a concern up.</summary>
public enum EscalationRoute
{
    /// <summary>The raiser puts it to another manager of the own agency, of this tier or above.</summary>
    NextManager,

    /// <summary>The raiser stands at this stage in person.</summary>
    InPerson,
}
