using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Tests.Forms;

public sealed class DateInputTests
{
    [Theory]
    [InlineData("29", "2", "2016", 2016, 2, 29)]
    [InlineData(" 09 ", " 07 ", "2026", 2026, 7, 9)]
    [InlineData("9", "July", "2026", 2026, 7, 9)]
    [InlineData("1", "sept", "2026", 2026, 9, 1)]
    public void TryRead_RealDate_IsRead(string day, string month, string year, int y, int m, int d)
    {
        Assert.True(Typed(day, month, year).TryRead(out var date));
        Assert.Equal(new DateOnly(y, m, d), date);
    }

    [Theory]
    [InlineData("29", "2", "2026")]
    [InlineData("31", "4", "2026")]
    [InlineData("0", "1", "2026")]
    [InlineData("1", "13", "2026")]
    [InlineData("1", "0", "2026")]
    [InlineData("1", "ju", "2026")]
    [InlineData("1", "1", "26")]
    [InlineData("1", "1", "10000")]
    [InlineData("-1", "1", "2026")]
    [InlineData("1", "1", "2026x")]
    [InlineData("99999999999", "1", "2026")]
    [InlineData("1", null, "2026")]
    public void TryRead_NoSuchDate_IsRefused(string? day, string? month, string? year) =>
        Assert.False(Typed(day, month, year).TryRead(out _));

    [Theory]
    [InlineData(null, null, null, "Enter the date of birth")]
    [InlineData("9", null, " ", "The date of birth must include a month and a year")]
    [InlineData("31", "2", "2026", "The date of birth must be a real date")]
    [InlineData("31", "1", "26", "Year must have 4 figures")]
    [InlineData("31", "1", "2026", null)]
    public void Problem_AsTyped_SaysWhatToDo(string? day, string? month, string? year, string? words) =>
        Assert.Equal(words, Typed(day, month, year).Problem("the date of birth"));

    [Fact]
    public void From_Date_ReadsBackTheSame()
    {
        var date = new DateOnly(2026, 7, 9);
        Assert.Equal(date, DateInput.From(date).Read());
        Assert.True(DateInput.From(null).IsEmpty);
    }

    private static DateInput Typed(string? day, string? month, string? year) =>
        new()
        {
            Day = day,
            Month = month,
            Year = year,
        };
}
