// Purpose: says what entities are called, by names that are there; safe to repeat, as filling a large graph may break
// off.
// Parameters: rows, each {id, name}.
// Returns: nothing.
UNWIND $rows AS row
MATCH (name:Name {id: row.name})
MATCH (entity:Entity {id: row.id})
MERGE (name)-[:NAMES]->(entity)
