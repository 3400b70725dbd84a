// Purpose: creates nodes of one label in a graph that is being loaded.
// Parameters: rows, each the properties of a node; Label is filled in by the store.
// Returns: matched, the number of nodes created.
UNWIND $rows AS row
CREATE (node:`__Label__`)
SET node = row
RETURN count(*) AS matched
