using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Tests.Forms;

public sealed class TimeTextTests
{
    [Theory]
    [InlineData("14:30", 14, 30)]
    [InlineData(" 9:05 ", 9, 5)]
    [InlineData("14.30", 14, 30)]
    [InlineData("1430", 14, 30)]
    [InlineData("00:00", 0, 0)]
    public void TryRead_Time_IsRead(string typed, int hour, int minute)
    {
        Assert.True(TimeText.TryRead(typed, out var time));
        Assert.Equal(new TimeOnly(hour, minute), time);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("24:00")]
    [InlineData("14:60")]
    [InlineData("half two")]
    [InlineData("2:30 pm")]
    public void TryRead_NoSuchTime_IsRefused(string? typed) => Assert.False(TimeText.TryRead(typed, out _));
}
