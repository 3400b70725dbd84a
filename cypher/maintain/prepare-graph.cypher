// Purpose: makes the one Graph node; what an earlier run wrote into it stays, but for the schema.
// Parameters: program, schema, language.
// Returns: language, that of the graph.
MERGE (graph:Graph {id: "graph"})
  ON CREATE SET graph.program = $program, graph.schema = $schema, graph.language = $language
  ON MATCH SET graph.schema = $schema
RETURN graph.language AS language
