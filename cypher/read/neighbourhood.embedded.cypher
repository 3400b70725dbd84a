// Purpose: everything that connects an entity with others, best proven first.
// Parameters: name; limit.
// Returns: the edges with their ends, kinds and counts.
// The embedded database says which way an edge points that was matched both ways only in the edge's text.
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
MATCH (known)-[edge]-(other:Entity)
WITH DISTINCT edge, known, other
ORDER BY edge.statementCount DESC, edge.id
LIMIT $limit
WITH edge, known, other, starts_with(CAST(edge AS STRING), "{_SRC: " + CAST(id(known) AS STRING) + ",") AS outgoing
WITH edge, CASE WHEN outgoing THEN known.name ELSE other.name END AS source, CASE WHEN outgoing THEN other.name ELSE known.name END AS target
RETURN DISTINCT
  edge.type AS type,
  source,
  target,
  edge.polarity AS polarity,
  edge.modality AS modality,
  edge.role AS role,
  edge.statementCount AS statementCount,
  edge.articleCount AS articleCount,
  edge.sourceCount AS sourceCount,
  edge.publishedFrom AS publishedFrom,
  edge.publishedTo AS publishedTo,
  edge.id AS id
ORDER BY statementCount DESC, type, source, target, polarity, modality, id
LIMIT $limit
