using EscalationPortal.Application.Board;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Reports;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Reports;

/// <summary>Records a trend, a learning point or a protocol amendment that follows from a year's returns .</summary>
public sealed record AddSubgroupNote(Actor Actor, Guid FormToken, int YearStarting, SubgroupNoteKind? Kind, string? Text) : ICommand;

internal sealed class AddSubgroupNoteValidator : AbstractValidator<AddSubgroupNote>
{
    public AddSubgroupNoteValidator()
    {
        RuleFor(command => command.Kind).NotNull().WithMessage("Choose what it is").IsInEnum().WithMessage("Choose what it is");
        RuleFor(command => command.Text).Narrative("Enter what follows from the returns");
    }
}

internal sealed class AddSubgroupNoteHandler(PortalDb db, ReturnRules returns, TimeProvider clock)
    : IRequestHandler<AddSubgroupNote, string>
{
    public async Task<string> Handle(AddSubgroupNote command, CancellationToken cancellationToken)
    {
        var (protocol, _, year) = await returns.Of(command.Actor, command.YearStarting, cancellationToken);
        protocol.RolesOf(command.Actor).RequireReturns();
        var note = new SubgroupNote(command.Actor, year.Starting, command.Kind!.Value, command.Text!, clock.GetUtcNow());
        db.SubgroupNotes.Add(note);
        return note.Id.ToString();
    }
}
