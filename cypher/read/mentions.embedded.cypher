// Purpose: every mention of an entity.
// Parameters: name; limit.
// Returns: surface, kind, offsets in the article's text, the sentence and its article; by date.
// The embedded database is told the order of the joins: left alone, it reads whole tables from the fourth join on.
MATCH (key:Name {id: $name})-[naming:NAMES]->(known:Entity)<-[of:OF]-(appearance:Appearance),
  (appearance)<-[mention:MENTIONS]-(sentence:Sentence)<-[has:HAS_SENTENCE]-(article:Article)
HINT (((((((key JOIN naming) JOIN known) JOIN of) JOIN appearance) JOIN mention) JOIN sentence) JOIN has) JOIN article
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
LIMIT $limit
