// Purpose: who quoted whom: the medium that a sentence names, else the article's publisher; quotes and QUOTED together.
// Parameters: speaker, a name, which is where this text begins; quoter, a name; limit.
// Returns: quoter; speaker; kind and text of the quote; named, whether the sentence names the quoter; the sentence and
// its article; by article and position. "said" is a Quote, or a Statement of type quoted that proves an edge.
// Each article that quotes gives a row or more: of the first articles, as many as rows are wanted, or all for one
// quoter.
MATCH (:Name {id: $speaker})-[:NAMES]->(speakerEntity:Entity)
MATCH (speakerEntity)<-[:OF]-(spoken)
MATCH (spoken)<-[:SPOKEN_BY|TARGET]-(said)
WHERE said.kind IS NOT NULL OR (said.type = "quoted" AND said.polarity = "affirmed" AND said.modality = "asserted" AND EXISTS { (said)-[:PROVES]->() })
WITH said.articleId AS articleId, collect({said: said, speaker: speakerEntity}) AS sayings
ORDER BY articleId
LIMIT CASE WHEN $quoter = "" THEN $limit ELSE 1000000000 END
MATCH (article:Article {id: articleId})
UNWIND sayings AS saying
WITH article, saying.said AS said, saying.speaker AS speakerEntity
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
  speakerEntity.id AS speakerId
ORDER BY articleId, position, speaker, quoter, named, kind, text, speakerId
LIMIT $limit
