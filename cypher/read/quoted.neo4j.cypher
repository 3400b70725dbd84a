// Purpose: who quoted whom: the medium that a sentence names, else the article's publisher; quotes and QUOTED together.
// Parameters: quoter, speaker, names; limit.
// Returns: quoter; speaker; kind and text of the quote; named, whether the sentence names the quoter; the sentence and
// its article; by date. "said" is a Quote, or a Statement of type quoted that proves an edge.
MATCH (said)-[:SPOKEN_BY|TARGET]->(spoken:Appearance)
WHERE said.kind IS NOT NULL OR (said.type = "quoted" AND said.polarity = "affirmed" AND said.modality = "asserted" AND EXISTS { (said)-[:PROVES]->() })
MATCH (spoken)-[:OF]->(speakerEntity:Entity)
WHERE $speaker = "" OR speakerEntity.name = $speaker OR $speaker IN speakerEntity.aliases
MATCH (said)-[:SPOKEN_IN|EVIDENCE]->(sentence:Sentence)
MATCH (sentence)<-[:HAS_SENTENCE]-(article:Article)
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
