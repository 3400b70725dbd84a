// Purpose: the first or the last articles that name an entity, of those on one side of a day.
// Parameters: id, of the entity; day, as a number; limit; Side is the comparison with it, Order the direction.
// Returns: articleId, day; sentences, how many name it; by day and article.
MATCH (topic:Topic {id: $id})-[entry:NAMED_IN]->(register:Register)
WHERE entry.day __Side__ $day
HINT (topic JOIN entry) JOIN register
RETURN register.id AS articleId, entry.day AS day, entry.sentences AS sentences
ORDER BY day __Order__, articleId
LIMIT $limit
