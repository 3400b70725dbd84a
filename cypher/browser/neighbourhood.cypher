// neighbourhood: Everything that connects an entity with others, best proven first.
:params {name: "Katri Lehtola", limit: 100};
// Purpose: everything that connects an entity with others, best proven first.
// Parameters: name; limit.
// Returns: the edges with their ends, kinds and counts.
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
MATCH (known)-[edge]-(:Entity)
WITH DISTINCT edge
WITH edge, startNode(edge) AS sourceEntity, endNode(edge) AS targetEntity
RETURN
  edge.type AS type,
  sourceEntity.name AS source,
  targetEntity.name AS target,
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
LIMIT $limit;
