// Purpose: whether the graph is being loaded, and by whom it is written.
// Parameters: none.
// Returns: loading, the id of a load that is not at its end; holder, whose turn it is; lastPatch, null before the
// first; dated, null before it is prepared.
MATCH (graph:Graph {id: "graph"})
RETURN graph.loading AS loading, graph.leaseHolder AS holder, graph.lastPatch AS lastPatch, graph.dated AS dated
