// A page of the nodes of one label, in order of their ids.
// Parameters: after, the last id of the page before or the empty string; limit; Label and Columns come from the graph
// model.
// Returns: id and the label's properties.
MATCH (node:__Label__)
WHERE node.id > $after
RETURN __Columns__
ORDER BY id
LIMIT $limit
