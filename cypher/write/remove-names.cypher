// Purpose: takes names from entities that are no longer called so.
// Parameters: rows, each {id, name}.
// Returns: nothing.
UNWIND $rows AS row
MATCH (name:Name {id: row.name})
MATCH (entity:Entity {id: row.id})
MATCH (name)-[naming:NAMES]->(entity)
DELETE naming
