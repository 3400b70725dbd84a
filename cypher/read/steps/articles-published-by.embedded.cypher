// Purpose: the first articles that an entity published.
// Parameters: id, of the entity; limit.
// Returns: articleId, in order.
MATCH (known:Entity {id: $id})<-[by:PUBLISHED_BY]-(article:Article)
HINT (known JOIN by) JOIN article
RETURN article.id AS articleId
ORDER BY articleId
LIMIT $limit
