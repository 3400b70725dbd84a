// Purpose: says by what the names of entities are compared, by keys that are there; safe to repeat, as filling a large
// graph may break off.
// Parameters: rows, each {id, shared, alone}, all texts.
// Returns: nothing.
UNWIND $rows AS row
MATCH (key:NameKey {id: row.shared})
MATCH (entity:Entity {id: row.id})
MERGE (key)-[keyed:KEYS]->(entity)
SET keyed.alone = toBoolean(row.alone)
