// The edges among some entities.
// Parameters: ids.
// Returns: the edge's columns.
UNWIND $ids AS known
MATCH (source:Entity {id: known})
MATCH (source)-[edge]->(target:Entity)
WHERE target.id IN $ids
RETURN edge.id AS id, source.id AS sourceId, target.id AS targetId, edge.type AS type, edge.polarity AS polarity, edge.modality AS modality,
  edge.role AS role, edge.former AS former, edge.statementCount AS statementCount, edge.ownVoiceCount AS ownVoiceCount,
  edge.attributedCount AS attributedCount, edge.articleCount AS articleCount, edge.sourceCount AS sourceCount,
  edge.eventFrom AS eventFrom, edge.eventTo AS eventTo, edge.publishedFrom AS publishedFrom, edge.publishedTo AS publishedTo,
  edge.`table` AS `table`
ORDER BY id
