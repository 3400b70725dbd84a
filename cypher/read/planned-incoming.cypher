// The relationships of one type to some nodes.
// Parameters: ids, of the nodes they end at; Type, Source and Target come from the graph model.
// Returns: sourceId, targetId.
UNWIND $ids AS wanted
MATCH (target:__Target__ {id: wanted})
MATCH (source:__Source__)-[:__Type__]->(target)
RETURN source.id AS sourceId, target.id AS targetId
