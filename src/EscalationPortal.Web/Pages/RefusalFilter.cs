using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EscalationPortal.Web.Pages;

/// <summary>
/// Turns the refusals of the command layer into pages: a fault beside its field (400), a broken rule with its reason (409), an act
/// that is not this person's (403), a case changed meanwhile (409), nothing there (404). What was typed stays in the form.
/// </summary>
public sealed class RefusalFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Exception is not { } exception || StatusOf(exception) is not { } status)
        {
            return;
        }

        executed.ExceptionHandled = true;
        // nothing was sent with a GET, so there is no form to show again
        var looksOnly = HttpMethods.IsGet(context.HttpContext.Request.Method);
        if (looksOnly || exception is NotFoundException || executed.HandlerInstance is not SubmitPage page)
        {
            executed.Result = Elsewhere(context.HttpContext, exception, status);
            return;
        }

        Explain(page, exception);
        executed.Result =
            await Again(page, exception, context.HttpContext) ?? new PageResult { StatusCode = status, ViewData = page.ViewData };
    }

    /// <summary>Loads the form again; who may not even look at it is sent elsewhere.</summary>
    private static async Task<IActionResult?> Again(SubmitPage page, Exception exception, HttpContext context)
    {
        try
        {
            await (exception is StaleException stale ? page.LoadStale(stale, context.RequestAborted) : page.Load(context.RequestAborted));
            return null;
        }
        catch (Exception refused) when (StatusOf(refused) is not null)
        {
            return Elsewhere(context, refused, StatusOf(refused)!.Value);
        }
    }

    private static int? StatusOf(Exception exception) =>
        exception switch
        {
            ValidationException or DefinitionRefusedException => StatusCodes.Status400BadRequest,
            RuleBrokenException { Refusal.Kind: RefusalKind.Forbidden } => StatusCodes.Status403Forbidden,
            RuleBrokenException or StaleException => StatusCodes.Status409Conflict,
            NotFoundException => StatusCodes.Status404NotFound,
            _ => null,
        };

    private static StatusCodeResult Elsewhere(HttpContext context, Exception exception, int status)
    {
        context.Items[ForbiddenModel.ReasonKey] = (exception as RuleBrokenException)?.Refusal.Sentence;
        return new StatusCodeResult(status);
    }

    private static void Explain(SubmitPage page, Exception exception)
    {
        if (exception is ValidationException invalid)
        {
            foreach (var fault in invalid.Errors)
            {
                page.ModelState.AddModelError(KeyOf(page, fault.PropertyName), fault.ErrorMessage);
            }
        }
        else if (exception is DefinitionRefusedException refused)
        {
            foreach (var fault in refused.Faults)
            {
                page.ModelState.AddModelError(string.Empty, fault.ToString());
            }
        }
        else if (exception is RuleBrokenException broken)
        {
            page.ModelState.AddModelError(
                page.FieldOf(broken.Refusal) is { } field ? $"Input.{field}" : string.Empty,
                broken.Refusal.Sentence
            );
        }
    }

    /// <summary>A page keeps what is typed in <c>Input</c>; a fault of another property concerns the whole page.</summary>
    private static string KeyOf(PageModel page, string property)
    {
        var first = property.Split('.', '[')[0];
        var input = page.GetType().GetProperty("Input");
        return input?.PropertyType.GetProperty(first) is null ? string.Empty : $"Input.{property}";
    }
}
