// Purpose: the sentences that prove what connects two entities.
// Parameters: first, second, names; type of the ontology, as met_with; limit.
// Returns: the statement, the sentence and its article, offsets in the article's text, what triggered it; by article.
// The embedded database is told the order of the joins: left alone, it reads whole tables from the fourth join on.
MATCH (firstKey:Name {id: $first})-[naming:NAMES]->(known:Entity)<-[of:OF]-(own:Appearance)<-[ending:SOURCE|TARGET]-(statement:Statement),
  (statement)-[sourceEnd:SOURCE]->(sourceAppearance:Appearance)-[sourceOf:OF]->(sourceEntity:Entity),
  (statement)-[targetEnd:TARGET]->(targetAppearance:Appearance)-[targetOf:OF]->(targetEntity:Entity),
  (statement)-[evidence:EVIDENCE]->(sentence:Sentence)<-[has:HAS_SENTENCE]-(article:Article)
WHERE ($type = "" OR statement.type = $type) AND sourceEntity.id <> targetEntity.id
  AND (sourceEntity.name = $second OR $second IN sourceEntity.aliases OR targetEntity.name = $second OR $second IN targetEntity.aliases)
  AND (sourceEntity.name = $first OR $first IN sourceEntity.aliases OR targetEntity.name = $first OR $first IN targetEntity.aliases)
HINT (((((((((((((((((firstKey JOIN naming) JOIN known) JOIN of) JOIN own) JOIN ending) JOIN statement) JOIN sourceEnd) JOIN sourceAppearance) JOIN sourceOf) JOIN sourceEntity) JOIN targetEnd) JOIN targetAppearance) JOIN targetOf) JOIN targetEntity) JOIN evidence) JOIN sentence) JOIN has) JOIN article
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO]->(voiceAppearance:Appearance)
OPTIONAL MATCH (voiceAppearance)-[:OF]->(voiceEntity:Entity)
RETURN DISTINCT
  statement.type AS type,
  sourceEntity.name AS source,
  targetEntity.name AS target,
  statement.polarity AS polarity,
  statement.modality AS modality,
  statement.role AS role,
  statement.time AS time,
  voiceEntity.name AS attributedTo,
  sentence.text AS sentence,
  article.publisher AS publisher,
  article.published AS published,
  article.title AS title,
  article.id AS articleId,
  sentence.position AS position,
  evidence.`from` AS `from`,
  evidence.`to` AS `to`,
  evidence.triggerFrom AS triggerFrom,
  evidence.triggerTo AS triggerTo,
  evidence.rule AS rule,
  statement.confidence AS confidence,
  statement.id AS statementId
ORDER BY articleId, position, statementId, source, target, attributedTo
LIMIT $limit
