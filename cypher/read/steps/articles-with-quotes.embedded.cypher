// Purpose: the first articles in which an entity is quoted, or is the medium of quotes.
// Parameters: id, of the entity; limit; Counted is the count of these quotes.
// Returns: articleId; day, as a number, 99999999 where it has none; in order.
MATCH (topic:Topic {id: $id})-[entry:NAMED_IN]->(register:Register)
WHERE entry.__Counted__ > 0
HINT (topic JOIN entry) JOIN register
RETURN register.id AS articleId, CASE WHEN entry.day = 0 THEN 99999999 ELSE entry.day END AS day
ORDER BY day, articleId
LIMIT $limit
