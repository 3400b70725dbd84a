// The quotes of an entity with medium and article, latest first.
// Parameters: id, limit.
// Returns: id, kind, text, medium; the article.
// The embedded database is told the order of the joins: left alone, it reads whole tables from the fourth join on.
MATCH (entity:Entity {id: $id})<-[of:OF]-(appearance:Appearance)<-[speaking:SPOKEN_BY]-(quote:Quote),
  (quote)-[words:SPOKEN_IN]->(sentence:Sentence)<-[has:HAS_SENTENCE]-(article:Article)
HINT (((((((entity JOIN of) JOIN appearance) JOIN speaking) JOIN quote) JOIN words) JOIN sentence) JOIN has) JOIN article
OPTIONAL MATCH (quote)-[:VIA]->(medium:Appearance)
RETURN DISTINCT quote.id AS id, quote.kind AS kind, quote.text AS text, medium.name AS medium, article.id AS articleId,
  article.title AS title, article.url AS url, article.publisher AS publisher, article.published AS published,
  article.publishedFrom AS publishedFrom
ORDER BY publishedFrom DESC, articleId, id
LIMIT $limit
