// Purpose: what some entities are called.
// Parameters: ids.
// Returns: id, name, aliases.
UNWIND $ids AS known
MATCH (entity:Entity {id: known})
RETURN entity.id AS id, entity.name AS name, entity.aliases AS aliases
