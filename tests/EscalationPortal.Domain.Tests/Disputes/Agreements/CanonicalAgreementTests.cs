using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes.Agreements;

/// <summary>
/// The fingerprints were computed with <c>printf '…' | sha256sum</c>, so that a signature can be checked without this program.
/// </summary>
public sealed class CanonicalAgreementTests
{
    private static readonly AgreementWords Typed = new("Léa-Mae’s review\n\n  is on – Friday. ", null, "", new DateOnly(2026, 11, 6));

    [Fact]
    public void Of_AllParts_IsThisText() =>
        Assert.Equal(
            "Agreement WAR-26-0001\nAgreed outcome\nThe referral is re-opened today.\nPlan\nHealth books the clinic.\n"
                + "Outstanding issues and how each will be pursued\nThe younger brother\nDate agreed\n2026-04-10",
            CanonicalAgreement.Of("WAR-26-0001", Case.Words)
        );

    [Fact]
    public void Fingerprint_KnownTexts_AreThoseOfAnotherTool()
    {
        Assert.Equal("8bc9fda5e234ff9c8e8151255b7b129d00d87beaeb14b65cd4248c27ecb64bd9", Print("WAR-26-0001", Case.Words));
        Assert.Equal("2c6749e64b6fcbdc8570444e15167e620962c346ec32774df4a3e151b725b032", Print("WAR-26-0002", Typed));
    }

    [Theory]
    [InlineData("Léa-Mae’s review\r\n\r\n  is on – Friday. ")] // as browsers send it
    [InlineData("Léa-Mae’s review\r\r  is on – Friday. ")]
    [InlineData("Le\u0301a-Mae’s review\n\n  is on – Friday. ")] // decomposed, as some keyboards send it
    public void Fingerprint_OtherBytesOfTheSameWords_IsTheSame(string outcome) =>
        Assert.Equal(Print("WAR-26-0002", Typed), Print("WAR-26-0002", Typed with { Outcome = outcome }));

    [Theory]
    [InlineData("Léa-Mae's review\n\n  is on – Friday. ")] // another apostrophe
    [InlineData("Léa-Mae’s review\n\n is on – Friday. ")] // one space less
    [InlineData("Léa-Mae’s review\n  is on – Friday. ")]
    [InlineData("Léa-Mae’s review\n\n  is on – friday. ")]
    public void Fingerprint_OtherWords_IsAnother(string outcome) =>
        Assert.NotEqual(Print("WAR-26-0002", Typed), Print("WAR-26-0002", Typed with { Outcome = outcome }));

    [Fact]
    public void Fingerprint_AnyPartOrReferenceChanged_IsAnother()
    {
        string[] prints =
        [
            Print("WAR-26-0002", Typed),
            Print("WAR-26-0003", Typed),
            Print("WAR-26-0002", Typed with { Plan = "x" }),
            Print("WAR-26-0002", Typed with { Outstanding = "x" }),
            Print("WAR-26-0002", Typed with { AgreedOn = new DateOnly(2026, 11, 7) }),
        ];
        Assert.Equal(prints.Length, prints.Distinct().Count());
    }

    private static string Print(string reference, AgreementWords words) =>
        CanonicalAgreement.Fingerprint(CanonicalAgreement.Of(reference, words));
}
