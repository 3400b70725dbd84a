// The statements with one of some appearances at one side, with what decides the edge and how they are found.
// OPTIONAL, and what is not there left out again: the embedded database joins whole tables at a plain second MATCH, in
// four times the time.
// Parameters: ids, of the appearances; Side is SOURCE, TARGET, ATTRIBUTED_TO or AT.
// Returns: id, articleId, type, polarity, modality, role, former, timeFrom, timeTo, attributedId, voiceEntityId,
// placeId, placeEntityId; publishedFrom, of the article; positions, of the sentences; sourceId, sourceEntityId,
// targetId, targetEntityId.
UNWIND $ids AS wanted
MATCH (appearance:Appearance {id: wanted})
OPTIONAL MATCH (statement:Statement)-[:__Side__]->(appearance)
WITH statement
WHERE statement.id IS NOT NULL
MATCH (statement)-[:SOURCE]->(source:Appearance)-[:OF]->(sourceEntity:Entity)
MATCH (statement)-[:TARGET]->(target:Appearance)-[:OF]->(targetEntity:Entity)
OPTIONAL MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)
WITH statement, source, sourceEntity, target, targetEntity, collect(DISTINCT sentence.position) AS positions
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO]->(attributed:Appearance)
OPTIONAL MATCH (attributed)-[:OF]->(voice:Entity)
OPTIONAL MATCH (statement)-[:AT]->(place:Appearance)
OPTIONAL MATCH (place)-[:OF]->(placeEntity:Entity)
WITH statement, source, sourceEntity, target, targetEntity, positions,
  attributed.id AS attributedId, voice.id AS voiceEntityId, place.id AS placeId, placeEntity.id AS placeEntityId
MATCH (article:Article {id: statement.articleId})
RETURN statement.id AS id, statement.articleId AS articleId, statement.type AS type, statement.polarity AS polarity,
  statement.modality AS modality, statement.role AS role, statement.former AS former, statement.timeFrom AS timeFrom,
  statement.timeTo AS timeTo, attributedId, voiceEntityId, placeId, placeEntityId, article.publishedFrom AS publishedFrom, positions, source.id AS sourceId,
  sourceEntity.id AS sourceEntityId, target.id AS targetId, targetEntity.id AS targetEntityId
