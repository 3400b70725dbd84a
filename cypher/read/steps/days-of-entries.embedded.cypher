// Purpose: up to which day the first, or from which the last, of so many articles that name an entity are.
// Parameters: id, of the entity; before, how many articles come before the one that is asked for; Order is the
// direction.
// Returns: day, as a number; nothing where there are not so many.
MATCH (topic:Topic {id: $id})-[entry:NAMED_IN]->(register:Register)
HINT (topic JOIN entry) JOIN register
RETURN entry.day AS day
ORDER BY day __Order__
SKIP $before
LIMIT 1
