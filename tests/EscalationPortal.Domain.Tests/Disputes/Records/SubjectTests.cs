using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes.Records;

public sealed class SubjectTests
{
    [Theory]
    [InlineData("Léa-Mae O'Shaughnessy-Wójcik", "L-M O-W")]
    [InlineData("Finlo Ó Cléirigh-Quayle", "F Ó C-Q")]
    [InlineData("Ioan D'Arcy-Nowak", "I D-N")]
    [InlineData("Shaun O’Neil", "S O")]
    [InlineData("jean de la cruz", "J D L C")]
    [InlineData("'t Hooft", "T H")]
    [InlineData("Dorothy \"Dot\" Achieng-Whitlock", "D D A-W")]
    [InlineData("Prof. Dame Ann Lee", "P D A L")] // titles are part of what was typed; nothing is guessed away
    [InlineData("  Ann \t Lee  ", "A L")]
    [InlineData("Ann\u00a0Lee", "A L")] // pasted with a no-break space
    [InlineData("Ann\u2011Marie Lee", "A-M L")] // pasted with a no-break hyphen
    [InlineData("Ann - Lee", "A L")]
    [InlineData("-", "")]
    [InlineData("E\u0301ile \u0141ukasz", "É Ł")] // a letter and a combining accent are one letter
    [InlineData("محمد علي", "م ع")]
    [InlineData("שרה כהן", "ש כ")]
    [InlineData("李 小龍", "李 小")]
    [InlineData("\U00010414\U00010428 Lee", "\U00010414 L")] // a letter outside the first plane is not cut in two
    [InlineData("ǆemal", "Ǆ")]
    [InlineData("2nd Baby Lee", "N B L")]
    [InlineData("Madonna", "M")]
    public void Initials_Name_AreTheFirstLettersOfItsParts(string name, string initials) =>
        Assert.Equal(initials, new Subject("child", name, null, null, "").Initials);
}
