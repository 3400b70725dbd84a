// Purpose: who quoted whom: the medium that a sentence names, else the article's publisher; quotes and QUOTED together.
// Parameters: speaker, a name, which is where this text begins; quoter, a name; limit.
// Returns: quoter; speaker; kind and text of the quote; named, whether the sentence names the quoter; the sentence and
// its article; by date. "said" is a Quote, or a Statement of type quoted that proves an edge.
// Each article that quotes gives a row or more: of the first articles, as many as rows are wanted, or all for one quoter. An index has the
// appearances in this order, but for those without a day, which come last.
MATCH (:Name {id: $speaker})-[:NAMES]->(speakerEntity:Entity)
CALL (speakerEntity) {
  MATCH (spoken)-[of:OF {entityId: speakerEntity.id}]->()
  USING INDEX of:OF(entityId, publishedFrom)
  WHERE of.publishedFrom > ""
  MATCH (spoken)<-[:SPOKEN_BY|TARGET]-(said)
  WHERE said.kind IS NOT NULL OR (said.type = "quoted" AND said.polarity = "affirmed" AND said.modality = "asserted" AND EXISTS { (said)-[:PROVES]->() })
  WITH DISTINCT of.entityId AS entityId, of.publishedFrom AS day, said.articleId AS articleId
  ORDER BY entityId, day
  LIMIT CASE WHEN $quoter = "" THEN $limit ELSE 1000000000 END
  RETURN CASE WHEN $quoter <> "" OR count(*) < $limit THEN "9999" ELSE max(day) END AS lastDay
}
MATCH (spoken)-[of:OF {entityId: speakerEntity.id}]->()
USING INDEX of:OF(entityId, publishedFrom)
WHERE of.publishedFrom <= lastDay AND (of.publishedFrom > "" OR lastDay = "9999")
MATCH (spoken)<-[:SPOKEN_BY|TARGET]-(said)
WHERE said.kind IS NOT NULL OR (said.type = "quoted" AND said.polarity = "affirmed" AND said.modality = "asserted" AND EXISTS { (said)-[:PROVES]->() })
MATCH (article:Article {id: said.articleId})
MATCH (said)-[:SPOKEN_IN|EVIDENCE]->(sentence:Sentence)
OPTIONAL MATCH (said)-[:VIA|SOURCE]->(through:Appearance)
OPTIONAL MATCH (through)-[:OF]->(mediumEntity:Entity)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisherEntity:Entity)
WITH coalesce(mediumEntity.name, publisherEntity.name, article.publisher) AS quoter, mediumEntity.name IS NOT NULL AS named,
  coalesce(mediumEntity.aliases, publisherEntity.aliases) AS quoterAliases, speakerEntity, sentence, article,
  min(said.kind) AS kind, min(said.text) AS text
WHERE $quoter = "" OR quoter = $quoter OR $quoter IN quoterAliases
RETURN
  quoter,
  speakerEntity.name AS speaker,
  kind,
  text,
  named,
  sentence.text AS sentence,
  article.publisher AS publisher,
  article.published AS published,
  article.title AS title,
  article.id AS articleId,
  sentence.position AS position,
  coalesce(article.publishedFrom, "9999") AS day,
  speakerEntity.id AS speakerId
ORDER BY day, articleId, position, speaker, quoter, named, kind, text, speakerId
LIMIT $limit
