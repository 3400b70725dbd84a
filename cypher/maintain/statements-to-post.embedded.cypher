// Purpose: some statements with all that a posting tells, for a graph that has no postings yet.
// Parameters: first and last, ids between which the statements are.
// Returns: id, articleId, type, polarity, modality, role, former, timeFrom, voiceEntityId, placeEntityId;
// publishedFrom, of the article; positions, of the sentences; sourceEntityId, targetEntityId.
MATCH (statement:Statement)
WHERE statement.id >= $first AND statement.id <= $last
MATCH (statement)-[:SOURCE]->(source:Appearance)-[:OF]->(sourceEntity:Entity)
MATCH (statement)-[:TARGET]->(target:Appearance)-[:OF]->(targetEntity:Entity)
OPTIONAL MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)
WITH statement, sourceEntity, targetEntity, collect(DISTINCT sentence.position) AS positions
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO]->(attributed:Appearance)
OPTIONAL MATCH (attributed)-[:OF]->(voice:Entity)
OPTIONAL MATCH (statement)-[:AT]->(place:Appearance)
OPTIONAL MATCH (place)-[:OF]->(placeEntity:Entity)
WITH statement, sourceEntity, targetEntity, positions, voice.id AS voiceEntityId, placeEntity.id AS placeEntityId
MATCH (article:Article {id: statement.articleId})
RETURN statement.id AS id, statement.articleId AS articleId, statement.type AS type, statement.polarity AS polarity,
  statement.modality AS modality, statement.role AS role, statement.former AS former, statement.timeFrom AS timeFrom,
  voiceEntityId, placeEntityId, article.publishedFrom AS publishedFrom, positions,
  sourceEntity.id AS sourceEntityId, targetEntity.id AS targetEntityId
