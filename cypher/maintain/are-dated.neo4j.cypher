// Purpose: whether all appearances of the graph are dated, see maintain/date-appearances.
// Parameters: none.
// Returns: dated, null where they are not, or not all.
MATCH (graph:Graph {id: "graph"})
RETURN graph.dated AS dated
