// The articles that name an entity, with the names and roles they give it, latest first.
// Parameters: id.
// Returns: appearanceId, name, surfaces, roles; the article.
// The embedded database is told the order of the joins: left alone, it reads whole tables from the fourth join on.
MATCH (entity:Entity {id: $id})<-[of:OF]-(appearance:Appearance)<-[mention:MENTIONS]-(sentence:Sentence)<-[has:HAS_SENTENCE]-(article:Article)
HINT (((((entity JOIN of) JOIN appearance) JOIN mention) JOIN sentence) JOIN has) JOIN article
RETURN DISTINCT appearance.id AS appearanceId, appearance.name AS name, appearance.surfaces AS surfaces,
  appearance.roles AS roles, article.id AS articleId, article.title AS title, article.url AS url,
  article.publisher AS publisher, article.published AS published, article.publishedFrom AS publishedFrom
ORDER BY publishedFrom DESC, articleId, appearanceId
