using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EscalationPortal.Web.Forms;

/// <summary>
/// Reads text as it was typed: browsers send line ends as CR LF, the portal keeps line feeds; nothing else is touched.
/// </summary>
public sealed class TypedTextBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var value = bindingContext.ValueProvider.GetValue(name);
        if (value == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(name, value);
        var text = value.FirstValue?.ReplaceLineEndings("\n");
        bindingContext.Result = ModelBindingResult.Success(string.IsNullOrWhiteSpace(text) ? null : text);
        return Task.CompletedTask;
    }
}

/// <summary>Uses <see cref="TypedTextBinder"/> for every text of a form.</summary>
public sealed class TypedTextBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string) && context.BindingInfo.BindingSource?.CanAcceptDataFrom(BindingSource.Form) != false
            ? new TypedTextBinder()
            : null;
}
