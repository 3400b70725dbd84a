// Purpose: the patch that was applied last; the database itself lets one transaction write at a time.
// Parameters: none.
// Returns: lastPatch.
MATCH (graph:Graph {id: "graph"})
RETURN graph.lastPatch AS lastPatch
