// Purpose: who published some articles.
// Parameters: ids, of the articles.
// Returns: id; publisher, the id of the entity.
UNWIND $ids AS wanted
MATCH (known:Register {id: wanted})
RETURN known.id AS id, known.publisher AS publisher
