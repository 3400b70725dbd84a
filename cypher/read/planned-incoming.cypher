// The relationships of one type to some nodes.
// OPTIONAL, and what is not there left out again: the embedded database joins whole tables at a plain second MATCH, in
// four times the time.
// Parameters: ids, of the nodes they end at; Type, Source and Target come from the graph model.
// Returns: sourceId, targetId.
UNWIND $ids AS wanted
MATCH (target:__Target__ {id: wanted})
OPTIONAL MATCH (source:__Source__)-[:__Type__]->(target)
WITH source, target
WHERE source.id IS NOT NULL
RETURN source.id AS sourceId, target.id AS targetId
