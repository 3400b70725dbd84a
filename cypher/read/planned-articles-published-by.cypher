// The articles that some entities published.
// Parameters: ids, of the entities.
// Returns: articleId, publisher, entityId.
UNWIND $ids AS wanted
MATCH (entity:Entity {id: wanted})
MATCH (article:Article)-[:PUBLISHED_BY]->(entity)
RETURN article.id AS articleId, article.publisher AS publisher, entity.id AS entityId
