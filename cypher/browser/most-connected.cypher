// most-connected: The entities with the most neighbours.
:param type => "Person";
:param limit => 5;
// Purpose: the entities with the most neighbours.
// Parameters: type, as Person; limit.
// Returns: name, type, neighbours, edges, articleCount; most neighbours first.
MATCH (entity:Entity)-[edge]-(other:Entity)
WHERE $type = "" OR entity.type = $type
RETURN
  entity.name AS name,
  entity.type AS type,
  count(DISTINCT other.id) AS neighbours,
  count(DISTINCT edge.id) AS edges,
  entity.articleCount AS articleCount,
  entity.id AS id
ORDER BY neighbours DESC, edges DESC, name, type, id
LIMIT $limit;
