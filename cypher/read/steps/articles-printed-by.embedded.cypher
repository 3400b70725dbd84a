// Purpose: the first articles that an entity published.
// Parameters: id, of the entity; limit; First is the column that comes first in the order, day or articleId.
// Returns: articleId; day, as a number, 0 where it has none.
MATCH (topic:Topic {id: $id})-[printed:PRINTED]->(register:Register)
HINT (topic JOIN printed) JOIN register
RETURN printed.articleId AS articleId, printed.day AS day
ORDER BY __First__, articleId
LIMIT $limit
