// Every entity with its names: what name search is built from.
// Parameters: none.
// Returns: id, name, type, aliases, articleCount.
MATCH (entity:Entity)
RETURN entity.id AS id, entity.name AS name, entity.type AS type, entity.aliases AS aliases, entity.articleCount AS articleCount
