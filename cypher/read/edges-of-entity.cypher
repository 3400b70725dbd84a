// The edges of one entity, in one direction, with the entities at their other ends, best proven first.
// Parameters: id, limit; Known and Other are source and target, or target and source.
// Returns: the edge's columns; neighbourId, neighbourName, neighbourType, neighbourArticleCount.
MATCH (__Known__:Entity {id: $id})
MATCH (source:Entity)-[edge]->(target:Entity)
RETURN edge.id AS id, source.id AS sourceId, target.id AS targetId, edge.type AS type, edge.polarity AS polarity,
  edge.modality AS modality, edge.role AS role, edge.former AS former, edge.statementCount AS statementCount, edge.ownVoiceCount AS ownVoiceCount,
  edge.attributedCount AS attributedCount, edge.articleCount AS articleCount, edge.sourceCount AS sourceCount,
  edge.eventFrom AS eventFrom, edge.eventTo AS eventTo, edge.publishedFrom AS publishedFrom, edge.publishedTo AS publishedTo,
  edge.`table` AS `table`,
  __Other__.id AS neighbourId, __Other__.name AS neighbourName, __Other__.type AS neighbourType,
  __Other__.articleCount AS neighbourArticleCount
ORDER BY statementCount DESC, id
LIMIT $limit
