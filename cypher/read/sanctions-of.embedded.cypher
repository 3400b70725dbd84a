// Purpose: sanctions threatened, imposed or lifted: by whom, against whom, on whose word.
// Parameters: name, of one of the two, which is where this text begins; limit.
// Returns: type, source, target, polarity, modality, time, attributedTo, the sentence and its article; by date.
// The embedded database is told the order of the joins: left alone, it reads whole tables from the fourth join on.
MATCH (key:Name {id: $name})-[naming:NAMES]->(known:Entity)<-[of:OF]-(own:Appearance)<-[ending:SOURCE|TARGET]-(statement:Statement),
  (statement)-[sourceEnd:SOURCE]->(sourceAppearance:Appearance)-[sourceOf:OF]->(sourceEntity:Entity),
  (statement)-[targetEnd:TARGET]->(targetAppearance:Appearance)-[targetOf:OF]->(targetEntity:Entity),
  (statement)-[evidence:EVIDENCE]->(sentence:Sentence)<-[has:HAS_SENTENCE]-(article:Article)
WHERE statement.type IN ["threatened_sanctions", "imposed_sanctions", "lifted_sanctions"]
  AND sourceEntity.id <> targetEntity.id
HINT (((((((((((((((((key JOIN naming) JOIN known) JOIN of) JOIN own) JOIN ending) JOIN statement) JOIN sourceEnd) JOIN sourceAppearance) JOIN sourceOf) JOIN sourceEntity) JOIN targetEnd) JOIN targetAppearance) JOIN targetOf) JOIN targetEntity) JOIN evidence) JOIN sentence) JOIN has) JOIN article
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO]->(voiceAppearance:Appearance)
OPTIONAL MATCH (voiceAppearance)-[:OF]->(voiceEntity:Entity)
RETURN DISTINCT
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
