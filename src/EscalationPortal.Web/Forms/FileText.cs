using System.Text;

namespace EscalationPortal.Web.Forms;

/// <summary>The text of a file that somebody sent.</summary>
public static class FileText
{
    /// <summary>Reads it as UTF-8; null when no file was chosen.</summary>
    /// <param name="file">What was sent.</param>
    /// <param name="most">Bytes that are taken; of a larger file one more is read, so that it can be seen to be too large.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<string?> ReadAsync(IFormFile? file, int most, CancellationToken cancellationToken)
    {
        if (await FileBytes.ReadAsync(file, most, cancellationToken) is not { } bytes)
        {
            return null;
        }

        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
