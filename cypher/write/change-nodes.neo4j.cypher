// Purpose: replaces all properties of nodes of one label, and the type label of entities.
// Parameters: rows, each {id, labels, properties}.
// Returns: matched, the number of nodes found.
UNWIND $rows AS row
MATCH (node:`__Label__` {id: row.id})
__Relabel__
SET node = row.properties
RETURN count(*) AS matched
