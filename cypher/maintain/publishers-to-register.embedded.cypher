// Purpose: who published some articles, for a graph that has no registers yet.
// Parameters: first and last, ids between which the articles are.
// Returns: articleId; publisherId, of the entity.
MATCH (article:Article)
WHERE article.id >= $first AND article.id <= $last
MATCH (article)-[:PUBLISHED_BY]->(publisher:Entity)
RETURN article.id AS articleId, publisher.id AS publisherId
