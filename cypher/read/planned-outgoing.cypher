// The relationships of one type from some nodes, with their properties.
// OPTIONAL, and what is not there left out again: the embedded database joins whole tables at a plain second MATCH, in
// four times the time.
// Parameters: ids, of the nodes they start at; Type, Source, Target and Columns come from the graph model.
// Returns: sourceId, targetId and the type's properties.
UNWIND $ids AS wanted
MATCH (source:__Source__ {id: wanted})
OPTIONAL MATCH (source)-[edge:__Type__]->(target:__Target__)
WITH source, edge, target
WHERE target.id IS NOT NULL
RETURN source.id AS sourceId, target.id AS targetId__Columns__
