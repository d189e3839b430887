namespace EscalationPortal.Domain.Disputes;

/// <summary>How a person stands to one dispute; a lone escalator stands in several ways at once.</summary>
[Flags]
public enum Relation
{
    None = 0,

    /// <summary>Raised the dispute.</summary>
    Raiser = 1,

    /// <summary>Acts for the escalating side now.</summary>
    EscalatingHolder = 1 << 1,

    /// <summary>Acts for the receiving side now.</summary>
    ReceivingHolder = 1 << 2,

    /// <summary>The named practitioner of the receiving side.</summary>
    Recipient = 1 << 3,

    /// <summary>Named on the form as escalator.</summary>
    NamedEscalator = 1 << 4,

    /// <summary>Named on the form as recipient.</summary>
    NamedRecipient = 1 << 5,

    /// <summary>A safeguarding lead asked for advice.</summary>
    Adviser = 1 << 6,

    /// <summary>Speaks for an involved agency.</summary>
    Involved = 1 << 7,

    /// <summary>Supports the raiser.</summary>
    Supporter = 1 << 8,

    /// <summary>Holds a role of the body that acts at the present stage.</summary>
    BoardOfficer = 1 << 9,

    /// <summary>Stood on an earlier rung for one of the sides.</summary>
    Earlier = 1 << 10,

    /// <summary>Stood for the receiving side at the stage before, and names who stands for it now .</summary>
    ReceivingBefore = 1 << 11,

    /// <summary>Stands or stood for one of the sides as a manager.</summary>
    ManagerOfSide = 1 << 12,

    /// <summary>Holds a role of a body that is asked for advice, or to which a track was logged.</summary>
    BoardReader = 1 << 13,

    /// <summary>Sits on the panel for an agency that is represented on the board .</summary>
    PanelMember = 1 << 14,

    /// <summary>Is asked for information and has not answered; gives no sight of the case .</summary>
    Informant = 1 << 16,

    /// <summary>Mediates in the case: both sides have accepted, and the mediation has not ended .</summary>
    Mediator = 1 << 15,
}
