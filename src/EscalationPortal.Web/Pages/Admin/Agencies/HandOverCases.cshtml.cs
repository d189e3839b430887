using EscalationPortal.Application.Admin.HandingOver;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Agencies;

/// <summary>The open cases of somebody who leaves or moves, handed over in one step.</summary>
public sealed class HandOverCasesModel : SubmitPage
{
    /// <summary>The agency, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Who hands over, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Person { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>References that were on the screen.</summary>
    [BindProperty]
    public List<string> Seen { get; set; } = [];

    public OpenWorkView View { get; private set; } = null!;

    public IReadOnlyList<Option> Colleagues => Options.Lines(View.Colleagues);

    public override async Task Load(CancellationToken cancellationToken)
    {
        View = await Mediator.Send(new GetOpenWork(Actor, Id, Person), cancellationToken);
        foreach (var line in View.Cases)
        {
            Input.Others.TryAdd(line.Reference, null);
        }
    }

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var number = await Mediator.Send(
            new HandOverCases(Actor, FormToken, Id, Person, Input.ToId, Input.Why, Seen, Input.Others),
            cancellationToken
        );
        Banner(
            number == "1"
                ? "The case is handed over. Everybody in it has been told."
                : $"{number} cases are handed over. Everybody in them has been told."
        );
        return Redirect($"/admin/agencies/{Id}");
    }

    /// <summary>What they have in a case, as a sentence.</summary>
    public static string Has(OpenWorkLine line)
    {
        var all = string.Join(", ", line.Has);
        return all.Length == 0 ? string.Empty : $"{char.ToUpperInvariant(all[0])}{all[1..]}.";
    }

    public sealed class Form
    {
        public Guid? ToId { get; set; }

        public string? Why { get; set; }

        /// <summary>Who else takes over, by reference.</summary>
        public Dictionary<string, Guid?> Others { get; set; } = [];
    }
}
