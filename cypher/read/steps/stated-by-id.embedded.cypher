// Purpose: what some articles state, with what they name.
// Parameters: ids, of the articles.
// Returns: id; publisher, the id of the entity; names, stated.
UNWIND $ids AS wanted
MATCH (known:Register {id: wanted})
RETURN known.id AS id, known.publisher AS publisher, known.names AS names, known.stated AS stated
