using System.Text;
using FluentValidation;

namespace EscalationPortal.Application.Admin.Definitions;

/// <summary>The shape of a definition that is uploaded or pasted.</summary>
internal static class DefinitionValidation
{
    /// <summary>The file; with neither a file nor a text, it is missing here.</summary>
    public static void Definition<T>(this IRuleBuilderInitial<T, string?> rule, Func<T, string?> text) =>
        rule.Must(IsNotTooLarge)
            .WithMessage("The file must be smaller than 1 MB")
            .Must(file => file is null || !string.IsNullOrWhiteSpace(file))
            .WithMessage("The file is empty")
            .Must((request, file) => file is not null || text(request) is not null)
            .WithMessage("Choose a file or paste the definition");

    /// <summary>What is pasted instead.</summary>
    public static void DefinitionInstead<T>(this IRuleBuilderInitial<T, string?> rule, Func<T, string?> file) =>
        rule.Must(IsNotTooLarge)
            .WithMessage("The definition must be smaller than 1 MB")
            .Must((request, text) => file(request) is null || text is null)
            .WithMessage("Choose a file or paste the definition, not both");

    private static bool IsNotTooLarge(string? text) => text is null || Encoding.UTF8.GetByteCount(text) <= UploadDefinition.MostBytes;
}
