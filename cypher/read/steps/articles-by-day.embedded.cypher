// Purpose: the first articles that somebody published, by day.
// Parameters: limit.
// Returns: articleId; day, as a number, 0 where it has none.
MATCH (register:Register)
WHERE register.publisher IS NOT NULL
RETURN register.id AS articleId, register.day AS day
ORDER BY day, articleId
LIMIT $limit
