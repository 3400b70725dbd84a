// Purpose: who met whom, when and where: one row for each sentence that says so.
// Parameters: name, of one of the two; place; from and to, ISO days, of the meeting or else of the article; limit.
// Returns: first, second, time, place, attributedTo, the sentence and its article; the named one is first; by date.
MATCH (statement:Statement)
WHERE statement.type = "met_with" AND statement.polarity = "affirmed" AND statement.modality = "asserted"
MATCH (statement)-[:SOURCE]->(sourceAppearance:Appearance)
MATCH (sourceAppearance)-[:OF]->(sourceEntity:Entity)
MATCH (statement)-[:TARGET]->(targetAppearance:Appearance)
MATCH (targetAppearance)-[:OF]->(targetEntity:Entity)
WHERE sourceEntity.id <> targetEntity.id
MATCH (statement)-[evidence:EVIDENCE]->(sentence:Sentence)
MATCH (sentence)<-[:HAS_SENTENCE]-(article:Article)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO]->(voiceAppearance:Appearance)
OPTIONAL MATCH (voiceAppearance)-[:OF]->(voiceEntity:Entity)
OPTIONAL MATCH (statement)-[:AT]->(placeAppearance:Appearance)
OPTIONAL MATCH (placeAppearance)-[:OF]->(placeEntity:Entity)
WITH statement, sourceEntity, targetEntity, placeEntity, voiceEntity, sentence, article,
  coalesce(statement.timeFrom, article.publishedFrom, "") AS earliest,
  coalesce(statement.timeTo, article.publishedTo, "") AS latest
WHERE
  ($name = "" OR (sourceEntity.name = $name OR $name IN sourceEntity.aliases) OR (targetEntity.name = $name OR $name IN targetEntity.aliases))
  AND ($place = "" OR placeEntity.name = $place OR $place IN placeEntity.aliases)
  AND ($from = "" OR latest >= $from)
  AND ($to = "" OR left(earliest, size($to)) <= $to)
RETURN
  CASE WHEN $name <> "" AND (targetEntity.name = $name OR $name IN targetEntity.aliases) THEN targetEntity.name ELSE sourceEntity.name END AS first,
  CASE WHEN $name <> "" AND (targetEntity.name = $name OR $name IN targetEntity.aliases) THEN sourceEntity.name ELSE targetEntity.name END AS second,
  statement.time AS time,
  placeEntity.name AS place,
  voiceEntity.name AS attributedTo,
  sentence.text AS sentence,
  article.publisher AS publisher,
  article.published AS published,
  article.title AS title,
  article.id AS articleId,
  sentence.position AS position,
  CASE WHEN earliest = "" THEN "9999" ELSE earliest END AS day,
  statement.id AS statementId
ORDER BY day, articleId, position, statementId, first, second, place, attributedTo
LIMIT $limit
