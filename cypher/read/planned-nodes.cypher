// The nodes of one label with some ids, with all their properties.
// Parameters: ids; Label and Columns come from the graph model.
// Returns: id and the label's properties.
UNWIND $ids AS wanted
MATCH (node:__Label__ {id: wanted})
RETURN __Columns__
