// Purpose: whose graph this is.
// Parameters: none.
// Returns: program, schema, language, evidence, lastPatch of the one Graph node; no row in a database without a graph.
MATCH (graph:Graph {id: "graph"})
RETURN
  graph.program AS program,
  graph.schema AS schema,
  graph.language AS language,
  graph.evidence AS evidence,
  graph.lastPatch AS lastPatch
