// Purpose: creates nodes of one label.
// Parameters: rows, each {id, k0, k1, ...}; texts only, cast to the kinds of the graph model.
// Returns: matched, the number of nodes created.
UNWIND $rows AS row
CREATE (:`__Label__` {id: row.id__Values__})
RETURN count(*) AS matched
