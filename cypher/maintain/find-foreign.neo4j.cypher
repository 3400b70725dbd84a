// Purpose: a node that newsgraph did not write, in a database that has no graph of ours yet.
// Parameters: none.
// Returns: labels of one node; no row in an empty database.
MATCH (node)
RETURN labels(node) AS labels
LIMIT 1
