// The articles that name an entity, with the names and roles they give it, latest first.
// Parameters: id.
// Returns: appearanceId, name, surfaces, roles; the article.
MATCH (entity:Entity {id: $id})
MATCH (entity)<-[:OF]-(appearance:Appearance)
MATCH (article:Article)
WHERE article.id = appearance.articleId
RETURN appearance.id AS appearanceId, appearance.name AS name, appearance.surfaces AS surfaces,
  appearance.roles AS roles, article.id AS articleId, article.title AS title, article.url AS url,
  article.publisher AS publisher, article.published AS published, article.publishedFrom AS publishedFrom
ORDER BY publishedFrom DESC, articleId, appearanceId
