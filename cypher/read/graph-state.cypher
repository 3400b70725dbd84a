// The language of the graph's names and the patch that was applied last.
// Parameters: none.
// Returns: language, lastPatch of the one Graph node; no row in a database without a graph.
MATCH (graph:Graph {id: "graph"})
RETURN graph.language AS language, graph.lastPatch AS lastPatch
