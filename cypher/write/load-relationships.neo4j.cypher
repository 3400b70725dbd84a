// Purpose: creates relationships of one type between nodes of a graph that is being loaded.
// Parameters: rows, each {source, target, properties}.
// Returns: matched, the number of relationships created.
UNWIND $rows AS row
MATCH (source:`__Source__` {id: row.source})
MATCH (target:`__Target__` {id: row.target})
CREATE (source)-[relationship:`__Type__`]->(target)
SET relationship = row.properties
RETURN count(*) AS matched
