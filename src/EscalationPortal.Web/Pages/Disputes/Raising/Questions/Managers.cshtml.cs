using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Domain;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Pages.Disputes.Raising.Questions;

/// <summary>Who handles it in the raiser's own agency .</summary>
public sealed class ManagersModel : QuestionPage<ManagersAnswer>
{
    public override IntakeQuestion? Question => IntakeQuestion.Managers;

    public string Title =>
        View.Setting.Protocol.NamesManagerAtRaising ? "Who is managing this in your agency?" : "Who is with you in your own agency?";

    public bool GoesAround => View.Answers.BypassesManagement(View.Setting.Protocol);

    public bool CanBeAlone => View.Answers.CanBeAlone(View.Setting.Protocol);

    public string Partnership => View.Setting.Protocol.Partnership.Name;

    public IReadOnlyList<Option> AloneReasons =>
        [.. View.Setting.Protocol.Powers.Alone!.Reasons.Select(reason => new Option(reason.Key, reason.Label))];

    public IReadOnlyList<Option> Routes =>
        [.. View.Setting.Protocol.Powers.AroundOwnManagement!.Routes.Select(route => new Option(route.Key, route.Label))];

    /// <summary>What this protocol calls who stands at a tier .</summary>
    public string LabelOf(Tier tier) => View.Setting.Protocol.Words.TierLabel(tier);

    public IReadOnlyList<Option> LineManagers => At(Tier.LineManager);

    public IReadOnlyList<Option> SeniorManagers => At(Tier.SeniorManager);

    /// <summary>Managers to go to, or to go around.</summary>
    public IReadOnlyList<Option> Managers => ByTier(View.Setting.Managers);

    public IReadOnlyList<Option> Colleagues => ByTier(View.Setting.Colleagues);

    /// <summary>Where nobody stands above the raiser, the raiser is proposed for both names .</summary>
    protected override ManagersAnswer Proposed() =>
        CanBeAlone && View.Setting.NobodyAbove ? AsBoth(new ManagersAnswer())
        : GoesAround ? new ManagersAnswer()
        : new ManagersAnswer { LineManagerId = Only(Tier.LineManager), SeniorManagerId = Only(Tier.SeniorManager) };

    /// <summary>Proposed from the posts: whoever is the only one there .</summary>
    private Guid? Only(Tier tier) => View.Setting.ManagersAt(tier, View.Answers.OtherSide?.PersonId) is [var one] ? one.PersonId : null;

    protected override ManagersAnswer Completed(ManagersAnswer answer) =>
        CanBeAlone && answer.AloneBecause.Length > 0 ? AsBoth(answer) : answer;

    private ManagersAnswer AsBoth(ManagersAnswer answer) =>
        answer with
        {
            LineManagerId = answer.LineManagerId ?? View.Setting.Raiser.PersonId,
            SeniorManagerId = answer.SeniorManagerId ?? View.Setting.Raiser.PersonId,
        };

    /// <summary>Who can be named; the raiser too, where the protocol lets one person take every stage.</summary>
    private IReadOnlyList<Option> At(Tier tier)
    {
        var others = View.Setting.ManagersAt(tier, View.Answers.OtherSide?.PersonId);
        return ByTier(CanBeAlone ? others.Append(View.Setting.Raiser) : others);
    }

    private bool IsRaiser(Party party) => party.PersonId == View.Setting.Raiser.PersonId;

    private IReadOnlyList<Option> ByTier(IEnumerable<Party> people) =>
        [
            .. people
                .OrderBy(party => party.Tier)
                .Select(party => new Option(
                    party.PersonId.ToString(),
                    IsRaiser(party) ? $"{party.NameAndPost} (you)" : $"{party.NameAndPost}{Options.Absent(party)}",
                    Group: View.Setting.Protocol.Words.TierName(party.Tier)
                )),
        ];
}
