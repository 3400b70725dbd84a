// Purpose: says in a database that is being loaded what its graph keeps of texts.
// Parameters: evidence, "text" or "offsets".
// Returns: evidence.
MATCH (graph:Graph {id: "graph"})
SET graph.evidence = $evidence
RETURN graph.evidence AS evidence
