// Purpose: all to which an entity has an edge.
// Parameters: id, of the entity.
// Returns: ids, in one row.
MATCH (known:Entity {id: $id})-[edge]-(other:Entity)
HINT (known JOIN edge) JOIN other
WITH DISTINCT other
RETURN collect(other.id) AS ids
