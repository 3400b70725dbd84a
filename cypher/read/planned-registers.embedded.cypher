// What some articles name, with their first days as numbers.
// Parameters: ids, of articles.
// Returns: id, day, names.
UNWIND $ids AS wanted
MATCH (register:Register {id: wanted})
RETURN register.id AS id, register.day AS day, register.names AS names
