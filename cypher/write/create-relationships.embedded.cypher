// Purpose: creates relationships of one type. One MATCH for each end: a single one with both took 80 times longer.
// Parameters: rows, each {source, target, k0, k1, ...}.
// Returns: matched, the number of relationships created.
UNWIND $rows AS row
MATCH (source:`__Source__` {id: row.source})
MATCH (target:`__Target__` {id: row.target})
CREATE (source)-[:`__Type__`__Properties__]->(target)
RETURN count(*) AS matched
