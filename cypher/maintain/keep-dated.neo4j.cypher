// Purpose: keeps with the graph that all its appearances are dated, see maintain/date-appearances; what is created from
// now on is.
// Parameters: none.
// Returns: dated.
MATCH (graph:Graph {id: "graph"})
SET graph.dated = true
RETURN graph.dated AS dated
