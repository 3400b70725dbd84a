// Purpose: says by what the names of entities are compared, by keys that are there.
// Parameters: rows, each {id, shared, alone}, all texts.
// Returns: nothing.
UNWIND $rows AS row
MATCH (key:NameKey {id: row.shared})
MATCH (entity:Entity {id: row.id})
CREATE (key)-[:KEYS {alone: CAST(row.alone AS BOOLEAN)}]->(entity)
