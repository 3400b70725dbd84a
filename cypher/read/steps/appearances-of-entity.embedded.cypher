// Purpose: where an entity is named, in its latest articles.
// Parameters: id, of the entity; limit.
// Returns: id, of the appearance; articleId; day, the first of the article; latest first.
MATCH (known:Entity {id: $id})<-[of:OF]-(appearance:Appearance)
HINT (known JOIN of) JOIN appearance
WITH appearance.id AS id, appearance.articleId AS articleId
MATCH (article:Article {id: articleId})
RETURN id, articleId, coalesce(article.publishedFrom, "") AS day
ORDER BY day DESC, articleId, id
LIMIT $limit
