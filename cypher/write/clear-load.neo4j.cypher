// Purpose: takes some of the nodes away that a load which broke off has left.
// Parameters: limit; Label is filled in by the store.
// Returns: removed, how many it were.
MATCH (node:`__Label__`)
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS removed
