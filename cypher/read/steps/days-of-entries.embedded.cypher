// Purpose: the first or the last days on which articles name an entity.
// Parameters: id, of the entity; limit; Order is the direction.
// Returns: day, as a number; articles; sentences, how many of these articles' name it; by day.
MATCH (topic:Topic {id: $id})-[entry:NAMED_IN]->(register:Register)
HINT (topic JOIN entry) JOIN register
RETURN entry.day AS day, count(*) AS articles, cast(sum(entry.sentences) AS INT64) AS sentences
ORDER BY day __Order__
LIMIT $limit
