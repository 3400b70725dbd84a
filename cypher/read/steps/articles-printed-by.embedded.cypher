// Purpose: the first articles that an entity published.
// Parameters: id, of the entity; limit; Day is the day by which they are ordered, of printed.
// Returns: articleId; day, as a number.
MATCH (topic:Topic {id: $id})-[printed:PRINTED]->(register:Register)
HINT (topic JOIN printed) JOIN register
RETURN printed.articleId AS articleId, __Day__ AS day
ORDER BY day, articleId
LIMIT $limit
