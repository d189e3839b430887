using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Tests.Protocols;

/// <summary>Which numbers are taken, and how they are dialled .</summary>
public sealed class TelephoneNumberTests
{
    [Theory]
    [InlineData("999", "999")]
    [InlineData("101", "101")]
    [InlineData("01225 718093", "01225718093")]
    [InlineData("(01803) 207176", "01803207176")]
    [InlineData("+44 (0)1225 718093", "+441225718093")]
    [InlineData("+44 1225 718093", "+441225718093")]
    [InlineData("0044 1225 718093", "00441225718093")]
    [InlineData("+353 1 234 5678", "+35312345678")]
    public void Dialled_ANumber_HasNothingButFigures(string text, string dialled) =>
        Assert.Equal((null, dialled), (TelephoneNumber.Problem(text), TelephoneNumber.Dialled(text)));

    [Theory]
    [InlineData("12", "3 to 15 figures")]
    [InlineData("1234567890123456", "3 to 15 figures")]
    [InlineData("()", "3 to 15 figures")]
    [InlineData("030333333001", "at most 11 figures; this one has 12")] // as one document prints it
    [InlineData("0303 333 33001", "at most 11 figures; this one has 12")]
    [InlineData("+44 30333333001", "at most 11 figures; this one has 12")]
    [InlineData("01225-718093", "in figures")]
    [InlineData("01225 718093 or 718094", "in figures")]
    [InlineData("01225 +44", "in figures")]
    [InlineData("١٢٣٤٥", "in figures")]
    public void Dialled_AMisprint_IsNothing(string text, string problem)
    {
        Assert.Null(TelephoneNumber.Dialled(text));
        Assert.Contains(problem, TelephoneNumber.Problem(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Contact_Unverified_CannotBeDialledAndTakesNoMail()
    {
        var contact = new Contact("board", "The board", "board@example.org", "01225 718093", null, null, null);
        Assert.Equal((null, false), (contact.Dialled, contact.TakesMail));
        var verified = contact with { VerifiedOn = new(2026, 2, 3) };
        Assert.Equal(("01225718093", true), (verified.Dialled, verified.TakesMail));
        var noMail = contact.ReachedBy(new ContactDetails("030333333001", null, "Town Hall", new(2026, 2, 3)));
        Assert.Equal((null, false, "board", "The board"), (noMail.Dialled, noMail.TakesMail, noMail.Key, noMail.Name));
    }
}
