// quoted: Who quoted whom: the medium that a sentence names, else the article's publisher.
:param quoter => "Nordpress";
:param speaker => "";
:param limit => 100;
// Purpose: who quoted whom: the medium that a sentence names, else the article's publisher; quotes and QUOTED together.
// Parameters: quoter, a name, which is where this text begins; speaker, a name; limit.
// Returns: quoter; speaker; kind and text of the quote; named, whether the sentence names the quoter; the sentence and
// its article; by date. "said" is a Quote, or a Statement of type quoted that proves an edge.
// Each article gives a row or more: of the first articles that name the quoter so, and of the first that it published, as many as rows are wanted.
// An index has the appearances in this order, but for those without a day, which come last.
MATCH (:Name {id: $quoter})-[:NAMES]->(known:Entity)
CALL (known) {
  CALL (known) {
    MATCH (through)-[of:OF {entityId: known.id}]->()
    USING INDEX of:OF(entityId, publishedFrom)
    WHERE of.publishedFrom > ""
    MATCH (through)<-[:VIA|SOURCE]-(said)
    WHERE (said.kind IS NOT NULL OR (said.type = "quoted" AND said.polarity = "affirmed" AND said.modality = "asserted" AND EXISTS { (said)-[:PROVES]->() }))
      AND ($speaker = "" OR EXISTS { MATCH (said)-[:SPOKEN_BY|TARGET]->()-[:OF]->()<-[:NAMES]-(:Name {id: $speaker}) })
    WITH DISTINCT of.entityId AS entityId, of.publishedFrom AS day, said.articleId AS articleId
    ORDER BY entityId, day
    LIMIT $limit
    RETURN CASE WHEN count(*) < $limit THEN "9999" ELSE max(day) END AS lastDay
  }
  MATCH (through)-[of:OF {entityId: known.id}]->()
  USING INDEX of:OF(entityId, publishedFrom)
  WHERE of.publishedFrom <= lastDay AND (of.publishedFrom > "" OR lastDay = "9999")
  MATCH (through)<-[:VIA|SOURCE]-(said)
  WHERE (said.kind IS NOT NULL OR (said.type = "quoted" AND said.polarity = "affirmed" AND said.modality = "asserted" AND EXISTS { (said)-[:PROVES]->() }))
    AND ($speaker = "" OR EXISTS { MATCH (said)-[:SPOKEN_BY|TARGET]->()-[:OF]->()<-[:NAMES]-(:Name {id: $speaker}) })
  RETURN said
  UNION
  MATCH (known)<-[:PUBLISHED_BY]-(article)
  WITH article
  ORDER BY coalesce(article.publishedFrom, "9999"), article.id
  WHERE EXISTS {
    MATCH (article)-[:HAS_SENTENCE]->()<-[:SPOKEN_IN]-(said)
    WHERE NOT EXISTS { (said)-[:VIA]->() }
      AND ($speaker = "" OR EXISTS { MATCH (said)-[:SPOKEN_BY]->()-[:OF]->()<-[:NAMES]-(:Name {id: $speaker}) })
  }
  WITH article
  LIMIT $limit
  MATCH (article)-[:HAS_SENTENCE]->()<-[:SPOKEN_IN]-(said)
  RETURN said
}
MATCH (said)-[:SPOKEN_BY|TARGET]->(spoken)
MATCH (spoken)-[:OF]->(speakerEntity:Entity)
WHERE $speaker = "" OR speakerEntity.name = $speaker OR $speaker IN speakerEntity.aliases
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
LIMIT $limit;
