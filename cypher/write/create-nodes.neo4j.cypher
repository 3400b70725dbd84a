// Purpose: creates nodes of one label; an entity's type is a label too.
// Parameters: rows, each {labels, properties}.
// Returns: matched, the number of nodes created.
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN count(*) AS matched
