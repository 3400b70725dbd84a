// Purpose: replaces all properties of relationships of one type, known by their id or, where they have none, their
// ends.
// Parameters: rows, each {source, target, id, properties}.
// Returns: matched, the number of relationships found.
UNWIND $rows AS row
__Found__
SET relationship = row.properties
RETURN count(*) AS matched
