// Purpose: replaces all properties of relationships of one type, known by their ends and, where they have one, their id.
// Parameters: rows, each {source, target, id, k0, k1, ...}.
// Returns: matched, the number of relationships found.
UNWIND $rows AS row
MATCH (source:`__Source__` {id: row.source})
MATCH (target:`__Target__` {id: row.target})
MATCH (source)-[relationship:`__Type__`]->(target)
__Condition__
SET __Assignments__
RETURN count(*) AS matched
