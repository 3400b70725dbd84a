// Purpose: keeps the id of the patch with what it wrote, so that applying it again changes nothing.
// Parameters: patch.
// Returns: lastPatch.
MATCH (graph:Graph {id: "graph"})
SET graph.lastPatch = $patch
RETURN graph.lastPatch AS lastPatch
