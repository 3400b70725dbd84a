// Purpose: gives every entity a place for its postings, in a graph that has none.
// Parameters: none.
// Returns: nothing.
COPY Topic FROM (MATCH (entity:Entity) RETURN entity.id)
