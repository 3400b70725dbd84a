// Purpose: the first articles in which an entity is quoted, or is the medium of quotes.
// Parameters: id, of the entity; limit; Counted is the count of these quotes.
// Returns: articleId, in order.
MATCH (topic:Topic {id: $id})-[entry:NAMED_IN]->(register:Register)
WHERE entry.__Counted__ > 0
HINT (topic JOIN entry) JOIN register
RETURN register.id AS articleId
ORDER BY articleId
LIMIT $limit
