// Purpose: takes name keys from entities that no longer have them.
// Parameters: rows, each {id, shared}.
// Returns: nothing.
UNWIND $rows AS row
MATCH (key:NameKey {id: row.shared})
MATCH (entity:Entity {id: row.id})
MATCH (key)-[keyed:KEYS]->(entity)
DELETE keyed
