// Purpose: the entities that have a name.
// Parameters: name.
// Returns: id, name, aliases, articleCount.
MATCH (key:Name {id: $name})-[naming:NAMES]->(known:Entity)
HINT (key JOIN naming) JOIN known
RETURN known.id AS id, known.name AS name, known.aliases AS aliases, known.articleCount AS articleCount
