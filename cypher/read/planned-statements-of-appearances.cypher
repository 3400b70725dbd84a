// The statements with one of some appearances at one end, with what decides the edge.
// Parameters: ids, of the appearances; Side is SOURCE or TARGET.
// Returns: id, articleId, type, polarity, modality, role, former, timeFrom, timeTo, attributedId; sourceId, sourceEntityId, targetId, targetEntityId.
UNWIND $ids AS wanted
MATCH (appearance:Appearance {id: wanted})
MATCH (statement:Statement)-[:__Side__]->(appearance)
MATCH (statement)-[:SOURCE]->(source:Appearance)-[:OF]->(sourceEntity:Entity)
MATCH (statement)-[:TARGET]->(target:Appearance)-[:OF]->(targetEntity:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO]->(attributed:Appearance)
RETURN statement.id AS id, statement.articleId AS articleId, statement.type AS type, statement.polarity AS polarity,
  statement.modality AS modality, statement.role AS role, statement.former AS former, statement.timeFrom AS timeFrom,
  statement.timeTo AS timeTo, attributed.id AS attributedId, source.id AS sourceId, sourceEntity.id AS sourceEntityId,
  target.id AS targetId, targetEntity.id AS targetEntityId
