// Purpose: everything that connects an entity with others, best proven first.
// Parameters: name; limit.
// Returns: the edges with their ends, kinds and counts.
MATCH (known:Entity)
WHERE known.name = $name OR $name IN known.aliases
MATCH (known)-[edge]-(other:Entity)
WITH DISTINCT known, edge, other, EXISTS { MATCH (known)-[outgoing]->(other) WHERE outgoing.id = edge.id } AS isOutgoing
RETURN DISTINCT
  edge.type AS type,
  CASE WHEN isOutgoing THEN known.name ELSE other.name END AS source,
  CASE WHEN isOutgoing THEN other.name ELSE known.name END AS target,
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
