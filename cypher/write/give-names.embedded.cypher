// Purpose: says what entities are called, by names that are there.
// Parameters: rows, each {id, name}.
// Returns: nothing.
UNWIND $rows AS row
MATCH (name:Name {id: row.name})
MATCH (entity:Entity {id: row.id})
CREATE (name)-[:NAMES]->(entity)
