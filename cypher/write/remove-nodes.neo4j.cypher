// Purpose: takes nodes of one label away, with their relationships.
// Parameters: rows, each {id}.
// Returns: matched, the number of nodes found.
UNWIND $rows AS row
MATCH (node:`__Label__` {id: row.id})
DETACH DELETE node
RETURN count(*) AS matched
