// Purpose: keeps the id of the patch with what it wrote, so that applying it again changes nothing, and renews the
// lease, which nobody could while the patch held the lock.
// Parameters: patch; milliseconds, for which the lease is taken.
// Returns: lastPatch.
MATCH (graph:Graph {id: "graph"})
SET graph.lastPatch = $patch, graph.leaseUntil = datetime.realtime().epochMillis + $milliseconds
RETURN graph.lastPatch AS lastPatch
