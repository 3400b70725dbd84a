// Purpose: the first articles that name anything.
// Parameters: limit.
// Returns: articleId; day, as a number, 99999999 where it has none; in order.
MATCH (register:Register)
RETURN register.id AS articleId, CASE WHEN register.day = 0 THEN 99999999 ELSE register.day END AS day
ORDER BY day, articleId
LIMIT $limit
