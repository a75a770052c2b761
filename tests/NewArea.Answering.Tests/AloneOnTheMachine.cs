using Xunit;

namespace NewArea.Answering.Tests;

/// <summary>Tests that take times: nothing else of this assembly runs beside them.</summary>
[CollectionDefinition(nameof(AloneOnTheMachine), DisableParallelization = true)]
public sealed class AloneOnTheMachine;
