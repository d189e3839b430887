using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>A contact can be reached, and referrals are announced where the board takes them .</summary>
internal static class ContactCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        Named(protocol, faults);
        foreach (var (i, contact) in protocol.Contacts.Index())
        {
            var path = $"$.contacts[{i}]";
            if (contact is { Email: null, Telephone: null, Address: null } && !IsHeldEmpty(contact, protocol))
            {
                faults.Wrong(path, "needs an email, a telephone or an address", $"{path}.email", $"{path}.telephone", $"{path}.address");
            }

            if (contact.Email is { } email && !MailAddress.Fits(email))
            {
                faults.Wrong($"{path}.email", "must be one e-mail address");
            }

            if (contact.ReceivesReferrals is { } stage)
            {
                Referrals(path, contact, stage, protocol, faults);
            }
        }
    }

    /// <summary>Messages go by e-mail, so whoever is told needs an address; that the contact exists is checked elsewhere.</summary>
    public static void CheckNotified(string path, string? key, Protocol protocol, FaultList faults)
    {
        var place = protocol.Contacts.ToList().FindIndex(contact => contact.Key == key);
        if (place >= 0 && protocol.Contacts[place].Email is null)
        {
            faults.Wrong(path, $"cannot be told: \"{key}\" has no email", $"$.contacts[{place}].key", $"$.contacts[{place}].email");
        }
    }

    /// <summary>Contacts and links beneath signposts and guidance exist and can be followed .</summary>
    private static void Named(Protocol protocol, FaultList faults)
    {
        var contacts = KeyCheck.Contacts(protocol);
        foreach (var (i, signpost) in protocol.Signposts.Index())
        {
            contacts.CheckReferences($"$.signposts[{i}].contacts", signpost.Contacts, faults);
            if (
                signpost.Link is { } link
                && !(Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
            )
            {
                faults.Wrong($"$.signposts[{i}].link", "must be an address that begins with https://");
            }
        }

        foreach (var (i, text) in protocol.Guidance.Index())
        {
            contacts.CheckReferences($"$.guidance[{i}].contacts", text.Contacts, faults);
        }
    }

    private static void Referrals(string path, Contact contact, string stage, Protocol protocol, FaultList faults)
    {
        BoardCheck.CheckBoardStage($"{path}.receivesReferrals", stage, protocol, faults);
        if (contact.Email is null)
        {
            faults.Wrong($"{path}.email", "is missing: referrals are announced to it");
        }
    }

    /// <summary>To whom a first referral is made is said even while no safe number or address of theirs is known .</summary>
    private static bool IsHeldEmpty(Contact contact, Protocol protocol) =>
        contact is { VerifiedOn: null, ReceivesReferrals: null }
        && protocol.Intake.ImmediateRisk.Referral?.Contacts.Contains(contact.Key) == true;
}
