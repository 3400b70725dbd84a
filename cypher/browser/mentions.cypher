// mentions: Every mention of an entity: its words, sentence and article.
:params {name: "Fjordgas", limit: 100};
// Purpose: every mention of an entity.
// Parameters: name; limit.
// Returns: surface, kind, offsets in the article's text, the sentence and its article; by date.
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
MATCH (known)<-[:OF]-(appearance:Appearance)
MATCH (appearance)<-[mention:MENTIONS]-(sentence:Sentence)
MATCH (sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN
  mention.surface AS surface,
  mention.kind AS kind,
  mention.`from` AS `from`,
  mention.`to` AS `to`,
  sentence.text AS sentence,
  article.publisher AS publisher,
  article.published AS published,
  article.title AS title,
  article.id AS articleId,
  sentence.position AS position,
  coalesce(article.publishedFrom, "") AS day
ORDER BY day, articleId, position, `from`, `to`, surface, kind
LIMIT $limit;
