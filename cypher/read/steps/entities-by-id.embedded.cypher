// Purpose: what is shown of some entities.
// Parameters: ids.
// Returns: id, name, aliases, type, articleCount.
UNWIND $ids AS wanted
MATCH (known:Entity {id: wanted})
RETURN known.id AS id, known.name AS name, known.aliases AS aliases, known.type AS type,
  known.articleCount AS articleCount
