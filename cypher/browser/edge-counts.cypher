// edge-counts: How many edges and statements there are of each type, polarity and modality.
// Purpose: how many edges and statements there are of each type, polarity and modality.
// Parameters: none.
// Returns: type, polarity, modality, edges, statements; most edges first.
MATCH (source:Entity)-[edge]->(target:Entity)
RETURN
  edge.type AS type,
  edge.polarity AS polarity,
  edge.modality AS modality,
  count(*) AS edges,
  sum(edge.statementCount) AS statements
ORDER BY edges DESC, type, polarity, modality;
