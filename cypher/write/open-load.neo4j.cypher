// Purpose: marks the graph as one that is being loaded, so that nobody takes the part of it that is there for the
// whole.
// Parameters: load.
// Returns: holder, whose turn it is.
MATCH (graph:Graph {id: "graph"})
SET graph.loading = $load
RETURN graph.leaseHolder AS holder
