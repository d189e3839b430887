namespace EscalationPortal.Web.Hosting;

/// <summary>How carefully the server keeps what it is given.</summary>
public sealed record PostgresProfile(IReadOnlyList<string> InitArguments, string StopMode, IReadOnlyList<string> Settings)
{
    /// <summary>PostgreSQL's own safe defaults: nothing acknowledged is lost.</summary>
    public static PostgresProfile Durable { get; } = new([], "fast", ["shared_buffers=128MB"]);

    /// <summary>For tests, whose data may vanish with the machine: no write ever waits for a disk.</summary>
    public static PostgresProfile Throwaway { get; } =
        new(
            ["--no-sync"],
            "immediate",
            [
                "fsync=off",
                "synchronous_commit=off",
                "full_page_writes=off",
                "wal_level=minimal",
                "max_wal_senders=0",
                "max_wal_size=512MB",
                "checkpoint_timeout=1h",
                "max_connections=200",
                "jit=off",
            ]
        );
}
