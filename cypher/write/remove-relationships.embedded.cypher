// Purpose: takes relationships of one type away, known by their ends and, where they have one, their id.
// Parameters: rows, each {source, target, id}.
// Returns: matched, the number of relationships found.
UNWIND $rows AS row
MATCH (source:`__Source__` {id: row.source})
MATCH (target:`__Target__` {id: row.target})
MATCH (source)-[relationship:`__Type__`]->(target)
__Condition__
DELETE relationship
RETURN count(*) AS matched
