// Purpose: locks the Graph node for the transaction, then says which patch came last and whose turn it is.
// Parameters: none.
// Returns: lastPatch, holder.
MATCH (graph:Graph {id: "graph"})
SET graph.leaseUntil = coalesce(graph.leaseUntil, 0)
RETURN graph.lastPatch AS lastPatch, graph.leaseHolder AS holder
