namespace EscalationPortal.Domain.Protocols.Reading;

/// <summary>
/// Collects what is wrong. A rule is not applied to what could not be read: a stage whose key is missing is one fault, not one more
/// for each place that names the stage.
/// </summary>
internal sealed class FaultList
{
    private readonly List<DefinitionFault> _found = [];
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);

    public IReadOnlyList<DefinitionFault> Found => _found;

    /// <summary>The value at the path could not be read.</summary>
    public void Unread(string path, string reason)
    {
        _unread.Add(path);
        _found.Add(new DefinitionFault(path, reason));
    }

    /// <summary>The value was read and breaks a rule.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="reason">Which rule.</param>
    /// <param name="uses">Other places on which the rule relied; if one of them could not be read, the rule says nothing.</param>
    public void Wrong(string path, string reason, params IEnumerable<string> uses)
    {
        if (uses.Prepend(path).All(WasRead))
        {
            _found.Add(new DefinitionFault(path, reason));
        }
    }

    private bool WasRead(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOfAny(['.', '['], end - 1))
        {
            if (_unread.Contains(path[..end]))
            {
                return false;
            }
        }

        return true;
    }
}
