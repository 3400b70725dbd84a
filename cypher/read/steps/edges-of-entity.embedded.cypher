// Purpose: the edges of an entity in one direction that most statements prove.
// Parameters: id, of the entity; least, how many statements prove each; limit; Edge is the pattern of the edge from or
// to the entity.
// Returns: the edges, with the entity at the other end.
MATCH (known:Entity {id: $id})__Edge__(other:Entity)
WHERE edge.statementCount >= $least
HINT (known JOIN edge) JOIN other
RETURN edge.id AS id, edge.type AS type, edge.polarity AS polarity, edge.modality AS modality, edge.role AS role,
  edge.statementCount AS statementCount, edge.articleCount AS articleCount, edge.sourceCount AS sourceCount,
  edge.publishedFrom AS publishedFrom, edge.publishedTo AS publishedTo, other.name AS otherName
ORDER BY statementCount DESC, id
LIMIT $limit
