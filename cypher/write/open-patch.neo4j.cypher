// Purpose: locks the Graph node for the transaction, then says which patch came last, whose turn it is and whether
// the graph is only partly loaded.
// Parameters: none.
// Returns: lastPatch, holder, loading.
MATCH (graph:Graph {id: "graph"})
SET graph.leaseUntil = coalesce(graph.leaseUntil, 0)
RETURN graph.lastPatch AS lastPatch, graph.leaseHolder AS holder, graph.loading AS loading
