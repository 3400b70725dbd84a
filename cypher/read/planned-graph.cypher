// Language of the graph, and whether it holds the articles' text.
// Parameters: none.
// Returns: language, evidence.
MATCH (graph:Graph {id: "graph"})
RETURN graph.language AS language, graph.evidence AS evidence
