using System.Text;
using EscalationPortal.Application.Admin.Import;
using EscalationPortal.Testing;
using FluentValidation;

namespace EscalationPortal.Application.Tests.Admin.Import;

/// <summary>Files that the administrator of the cast sends.</summary>
internal static class ImportFiles
{
    public const string Headings = "agency,sector,marks,tier,job title,contact,leads safeguarding,name,e-mail,from,deputy e-mail";

    /// <summary>A file with these lines below the headings.</summary>
    public static byte[] Of(params string[] lines) => Encoding.UTF8.GetBytes(string.Join("\r\n", lines.Prepend(Headings)));

    /// <summary>Sends it and looks at what it would do.</summary>
    public static async Task<ImportPreview> CheckAsync(this Commands commands, byte[] file)
    {
        var actor = await commands.ActorAsync(Administration.Key);
        await commands.SendAsync(new UploadImport(actor, Guid.NewGuid(), file));
        return (await commands.SendAsync(new GetImportPreview(actor)))!;
    }

    /// <summary>Sends it, looks at it and imports it.</summary>
    public static async Task<ImportPreview> ImportAsync(this Commands commands, byte[] file)
    {
        var preview = await commands.CheckAsync(file);
        Assert.Equal(
            $"{preview.Changes.Count}",
            await commands.SendAsync(
                new ImportAgencies(await commands.ActorAsync(Administration.Key), Guid.NewGuid(), preview.UploadId, preview.Digest)
            )
        );
        return preview;
    }

    /// <summary>What is wrong with it.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(this Commands commands, byte[]? file)
    {
        var actor = await commands.ActorAsync(Administration.Key);
        var refused = await Assert.ThrowsAsync<ValidationException>(() =>
            commands.SendAsync(new UploadImport(actor, Guid.NewGuid(), file))
        );
        return [.. refused.Errors.Select(fault => fault.ErrorMessage)];
    }
}
