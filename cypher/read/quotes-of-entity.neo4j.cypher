// The quotes of an entity with medium and article, latest first.
// Parameters: id, limit.
// Returns: id, kind, text, medium; the article.
MATCH (entity:Entity {id: $id})
MATCH (entity)<-[:OF]-(appearance:Appearance)
MATCH (appearance)<-[:SPOKEN_BY]-(quote:Quote)
MATCH (article:Article)
WHERE article.id = quote.articleId
OPTIONAL MATCH (quote)-[:VIA]->(medium:Appearance)
RETURN DISTINCT quote.id AS id, quote.kind AS kind, quote.text AS text, medium.name AS medium, article.id AS articleId,
  article.title AS title, article.url AS url, article.publisher AS publisher, article.published AS published,
  article.publishedFrom AS publishedFrom
ORDER BY publishedFrom DESC, articleId, id
LIMIT $limit
