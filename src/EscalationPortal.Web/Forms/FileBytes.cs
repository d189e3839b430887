namespace EscalationPortal.Web.Forms;

/// <summary>What is in a file that somebody sent.</summary>
public static class FileBytes
{
    /// <summary>Reads it; null when no file was chosen.</summary>
    /// <param name="file">What was sent.</param>
    /// <param name="most">Bytes that are taken; of a larger file one more is read, so that it can be seen to be too large.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<byte[]?> ReadAsync(IFormFile? file, int most, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return null;
        }

        var bytes = new byte[Math.Min(file.Length, most + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }
}
