// Purpose: takes relationships of one type away, known by their id or, where they have none, their ends.
// Parameters: rows, each {source, target, id}.
// Returns: matched, the number of relationships found.
UNWIND $rows AS row
__Found__
DELETE relationship
RETURN count(*) AS matched
