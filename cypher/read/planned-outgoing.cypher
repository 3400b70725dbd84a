// The relationships of one type from some nodes, with their properties.
// Parameters: ids, of the nodes they start at; Type, Source, Target and Columns come from the graph model.
// Returns: sourceId, targetId and the type's properties.
UNWIND $ids AS wanted
MATCH (source:__Source__ {id: wanted})
MATCH (source)-[edge:__Type__]->(target:__Target__)
RETURN source.id AS sourceId, target.id AS targetId__Columns__
