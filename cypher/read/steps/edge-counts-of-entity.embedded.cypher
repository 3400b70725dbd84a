// Purpose: how many edges of an entity have how many statements.
// Parameters: id, of the entity; Types comes from the ontology.
// Returns: statements; edges.
MATCH (known:Entity {id: $id})-[edge:__Types__]-(other:Entity)
HINT (known JOIN edge) JOIN other
RETURN edge.statementCount AS statements, count(*) AS edges
