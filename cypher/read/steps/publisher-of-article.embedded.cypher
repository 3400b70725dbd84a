// Purpose: the entity that published an article.
// Parameters: id, of the article.
// Returns: id, name, aliases.
MATCH (article:Article {id: $id})-[by:PUBLISHED_BY]->(publisher:Entity)
HINT (article JOIN by) JOIN publisher
RETURN publisher.id AS id, publisher.name AS name, publisher.aliases AS aliases
