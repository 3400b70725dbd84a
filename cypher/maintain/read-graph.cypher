// Purpose: whose graph this is, in which schema; asks for no more, so that it runs on every earlier one.
// Parameters: none.
// Returns: program, schema of the one Graph node; no row in a database without a graph.
MATCH (graph:Graph {id: "graph"})
RETURN graph.program AS program, graph.schema AS schema
