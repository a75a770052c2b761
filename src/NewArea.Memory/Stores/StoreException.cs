using Microsoft.Extensions.VectorData;

namespace NewArea.Memory.Stores;

public enum StoreFault
{
    /// <summary>Something that is not known to be any of the others.</summary>
    Other,

    /// <summary>Another process holds the file.</summary>
    Busy,

    /// <summary>The file is something else.</summary>
    NotAMemory,

    /// <summary>Another version of the program made the file, and this one cannot read it.</summary>
    OtherVersion,

    /// <summary>The file is damaged, or the medium fails.</summary>
    Damaged,

    /// <summary>No space is left.</summary>
    Full,

    /// <summary>The file or its folder cannot be opened or created.</summary>
    CannotOpen,

    /// <summary>The file or its folder may not be written.</summary>
    ReadOnly,
}

/// <summary>The memory's file cannot be used as it is. The message says what to do.</summary>
public sealed class StoreException(StoreFault fault, string file, string message, Exception? inner = null)
    : VectorStoreException(message, inner)
{
    public StoreFault Fault { get; } = fault;

    public string File { get; } = file;
}
