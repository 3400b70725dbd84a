// Purpose: what some articles name.
// Parameters: ids, of the articles.
// Returns: id, names; publisher, the id of the entity.
UNWIND $ids AS wanted
MATCH (known:Register {id: wanted})
RETURN known.id AS id, known.names AS names, known.publisher AS publisher
