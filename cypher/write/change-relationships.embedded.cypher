// Purpose: replaces relationships of one type, known by their ends and, where they have one, their id. A new row costs
// the database a line; SET kept a copy of 2,048 rows in memory for each column and transaction (100 kB for each row
// that changed).
// Parameters: rows, each {source, target, id, k0, k1, ...}.
// Returns: matched, the number of relationships found.
UNWIND $rows AS row
MATCH (source:`__Source__` {id: row.source})
MATCH (target:`__Target__` {id: row.target})
MATCH (source)-[relationship:`__Type__`]->(target)
__Condition__
DELETE relationship
CREATE (source)-[:`__Type__`__Properties__]->(target)
RETURN count(*) AS matched
