using EscalationPortal.Application.Disputes.Routes;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Routes;

/// <summary>Does not take a concern up, with a reason that the raiser sees .</summary>
public sealed class DeclineToTakeUpModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.DeclineToTakeUp;

    public override string Button => "Give this reason";

    /// <summary>What the raiser can do then, by this protocol .</summary>
    public string WhatFollows =>
        View.Protocol.Powers switch
        {
            { AroundOwnManagement: not null } =>
                "They can still go on: by another route in your agency, or with you, should you take it up after all.",
            { NotTakenUp.Ways: var ways } when ways.Contains(EscalationRoute.NextManager) =>
                "They can still go on: with another manager of your agency, or with you, should you take it up after all.",
            { NotTakenUp: not null } => "They can still go on: in person, or with you, should you take it up after all.",
            _ => "The protocol names nobody else to take it up: it stays with you, and you can still take it up after all.",
        };

    public override string? Typed => Input.Reason;

    protected override IEnumerable<Party?> Notifies => [Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new DeclineToTakeUp(Actor, Reference, SeenVersion, FormToken, Input.Reason),
            "Your reason is recorded. The person who raised it has been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public string? Reason { get; set; }
    }
}
