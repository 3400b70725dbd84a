// The edges with most statements in the whole graph.
// Parameters: limit.
// Returns: the edge's columns.
MATCH (source:Entity)-[edge]->(target:Entity)
RETURN edge.id AS id, source.id AS sourceId, target.id AS targetId, edge.type AS type, edge.polarity AS polarity, edge.modality AS modality,
  edge.role AS role, edge.former AS former, edge.statementCount AS statementCount, edge.ownVoiceCount AS ownVoiceCount,
  edge.attributedCount AS attributedCount, edge.articleCount AS articleCount, edge.sourceCount AS sourceCount,
  edge.eventFrom AS eventFrom, edge.eventTo AS eventTo, edge.publishedFrom AS publishedFrom, edge.publishedTo AS publishedTo,
  edge.`table` AS `table`
ORDER BY statementCount DESC, id
LIMIT $limit
