// mentions: Every mention of an entity: its words, sentence and article.
:param name => "Fjordgas";
:param limit => 100;
// Purpose: every mention of an entity.
// Parameters: name; limit.
// Returns: surface, kind, offsets in the article's text, the sentence and its article; by date.
// Each article that names it gives a row or more: of the earliest articles, as many as rows are wanted, which an index
// has in order.
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
CALL (known) {
  MATCH ()-[of:OF {entityId: known.id}]->()
  USING INDEX of:OF(entityId, publishedFrom)
  WHERE of.publishedFrom >= ""
  WITH of
  ORDER BY of.entityId, of.publishedFrom
  LIMIT $limit
  RETURN CASE WHEN count(*) < $limit THEN "9999" ELSE max(of.publishedFrom) END AS lastDay
}
MATCH (appearance)-[of:OF {entityId: known.id}]->()
USING INDEX of:OF(entityId, publishedFrom)
WHERE of.publishedFrom <= lastDay
MATCH (article:Article {id: appearance.articleId})
WITH article, collect(appearance) AS appearances
ORDER BY coalesce(article.publishedFrom, ""), article.id
LIMIT $limit
UNWIND appearances AS appearance
MATCH (appearance)<-[mention:MENTIONS]-(sentence:Sentence)
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
