// Purpose: the first articles that name anything.
// Parameters: limit.
// Returns: articleId, in order.
MATCH (register:Register)
RETURN register.id AS articleId
ORDER BY articleId
LIMIT $limit
