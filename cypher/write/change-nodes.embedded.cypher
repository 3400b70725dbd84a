// Purpose: replaces all properties of nodes of one label.
// Parameters: rows, each {id, k0, k1, ...}.
// Returns: matched, the number of nodes found.
UNWIND $rows AS row
MATCH (node:`__Label__` {id: row.id})
SET __Assignments__
RETURN count(*) AS matched
