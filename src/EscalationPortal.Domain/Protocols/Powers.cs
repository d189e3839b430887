namespace EscalationPortal.Domain.Protocols;

/// <summary>Special powers; each is a switch, and what is null does not exist in this protocol .</summary>
/// <param name="Alone">An escalator with no manager, or who is the safeguarding lead or a senior manager, takes every stage in person .</param>
/// <param name="AroundOwnManagement">Routes when one's own management is the concern or will not take it up .</param>
/// <param name="PolicyReferral">An agreed dispute with policy issues may still be referred to the board .</param>
public sealed record Powers(AlonePower? Alone, OwnManagementPower? AroundOwnManagement, PolicyReferralPower? PolicyReferral);

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
public sealed record PolicyReferralPower(string Label, string Text, string Stage);
