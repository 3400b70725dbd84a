// Purpose: sanctions threatened, imposed or lifted: by whom, against whom, on whose word.
// Parameters: name, of one of the two; limit.
// Returns: type, source, target, polarity, modality, time, attributedTo, the sentence and its article; by date.
MATCH (statement:Statement)
WHERE statement.type IN ["threatened_sanctions", "imposed_sanctions", "lifted_sanctions"]
MATCH (statement)-[:SOURCE]->(sourceAppearance:Appearance)
MATCH (sourceAppearance)-[:OF]->(sourceEntity:Entity)
MATCH (statement)-[:TARGET]->(targetAppearance:Appearance)
MATCH (targetAppearance)-[:OF]->(targetEntity:Entity)
WHERE sourceEntity.id <> targetEntity.id
MATCH (statement)-[evidence:EVIDENCE]->(sentence:Sentence)
MATCH (sentence)<-[:HAS_SENTENCE]-(article:Article)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO]->(voiceAppearance:Appearance)
OPTIONAL MATCH (voiceAppearance)-[:OF]->(voiceEntity:Entity)
WITH statement, sourceEntity, targetEntity, voiceEntity, sentence, article
WHERE $name = "" OR (sourceEntity.name = $name OR $name IN sourceEntity.aliases) OR (targetEntity.name = $name OR $name IN targetEntity.aliases)
RETURN
  statement.type AS type,
  sourceEntity.name AS source,
  targetEntity.name AS target,
  statement.polarity AS polarity,
  statement.modality AS modality,
  statement.time AS time,
  voiceEntity.name AS attributedTo,
  sentence.text AS sentence,
  article.publisher AS publisher,
  article.published AS published,
  article.title AS title,
  article.id AS articleId,
  sentence.position AS position,
  coalesce(statement.timeFrom, article.publishedFrom, "9999") AS day,
  statement.id AS statementId
ORDER BY day, articleId, position, statementId, source, target, attributedTo
LIMIT $limit
