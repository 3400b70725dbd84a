// Purpose: the entity that published one article; several of these texts make one statement.
// Parameters: id with a number, of the article; Number is that number.
// Returns: articleId; id, name, aliases of the publisher.
MATCH (article:Article {id: $id__Number__})-[by:PUBLISHED_BY]->(publisher:Entity)
HINT (article JOIN by) JOIN publisher
RETURN article.id AS articleId, publisher.id AS id, publisher.name AS name, publisher.aliases AS aliases
