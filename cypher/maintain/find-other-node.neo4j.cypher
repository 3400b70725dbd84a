// Purpose: a node beside the Graph node: a database that has one is not loaded at once, since what a load that broke
// off has left could not be told from it.
// Parameters: none.
// Returns: labels of one node; no row where there is nothing else.
MATCH (node)
WHERE NOT node:Graph
RETURN labels(node) AS labels
LIMIT 1
