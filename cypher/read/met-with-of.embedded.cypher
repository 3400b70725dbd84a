// Purpose: who met whom, when and where: one row for each sentence that says so.
// Parameters: name, of one of the two, which is where this text begins; place; from and to, ISO days, of the meeting or else of the article; limit.
// Returns: first, second, time, place, attributedTo, the sentence and its article; the named one is first; by date.
// The embedded database is told the order of the joins: left alone, it reads whole tables from the fourth join on.
MATCH (key:Name {id: $name})-[naming:NAMES]->(known:Entity)<-[of:OF]-(own:Appearance)<-[ending:SOURCE|TARGET]-(statement:Statement),
  (statement)-[sourceEnd:SOURCE]->(sourceAppearance:Appearance)-[sourceOf:OF]->(sourceEntity:Entity),
  (statement)-[targetEnd:TARGET]->(targetAppearance:Appearance)-[targetOf:OF]->(targetEntity:Entity),
  (statement)-[evidence:EVIDENCE]->(sentence:Sentence)<-[has:HAS_SENTENCE]-(article:Article)
WHERE statement.type = "met_with" AND statement.polarity = "affirmed" AND statement.modality = "asserted"
  AND sourceEntity.id <> targetEntity.id
HINT (((((((((((((((((key JOIN naming) JOIN known) JOIN of) JOIN own) JOIN ending) JOIN statement) JOIN sourceEnd) JOIN sourceAppearance) JOIN sourceOf) JOIN sourceEntity) JOIN targetEnd) JOIN targetAppearance) JOIN targetOf) JOIN targetEntity) JOIN evidence) JOIN sentence) JOIN has) JOIN article
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO]->(voiceAppearance:Appearance)
OPTIONAL MATCH (voiceAppearance)-[:OF]->(voiceEntity:Entity)
OPTIONAL MATCH (statement)-[:AT]->(placeAppearance:Appearance)
OPTIONAL MATCH (placeAppearance)-[:OF]->(placeEntity:Entity)
WITH statement, sourceEntity, targetEntity, placeEntity, voiceEntity, sentence, article,
  coalesce(statement.timeFrom, article.publishedFrom, "") AS earliest,
  coalesce(statement.timeTo, article.publishedTo, "") AS latest
WHERE
  ($place = "" OR placeEntity.name = $place OR $place IN placeEntity.aliases)
  AND ($from = "" OR latest >= $from)
  AND ($to = "" OR left(earliest, size($to)) <= $to)
RETURN DISTINCT
  CASE WHEN (targetEntity.name = $name OR $name IN targetEntity.aliases) THEN targetEntity.name ELSE sourceEntity.name END AS first,
  CASE WHEN (targetEntity.name = $name OR $name IN targetEntity.aliases) THEN sourceEntity.name ELSE targetEntity.name END AS second,
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
