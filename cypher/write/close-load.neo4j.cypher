// Purpose: ends a load; its id stays as that of the patch that came last.
// Parameters: patch.
// Returns: lastPatch.
MATCH (graph:Graph {id: "graph"})
SET graph.lastPatch = $patch
REMOVE graph.loading
RETURN graph.lastPatch AS lastPatch
