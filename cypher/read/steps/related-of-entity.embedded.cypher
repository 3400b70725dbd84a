// Purpose: which of some entities have an edge with one.
// Parameters: id, of the one; others, ids.
// Returns: id, of each that has.
UNWIND $others AS wanted
MATCH (other:Entity {id: wanted})
MATCH (known:Entity {id: $id})-[edge]-(other)
HINT (known JOIN edge) JOIN other
RETURN DISTINCT wanted AS id
