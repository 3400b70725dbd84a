// What some articles name and state, with their first days as numbers.
// Parameters: ids, of articles.
// Returns: id, publisher, day, names, stated.
UNWIND $ids AS wanted
MATCH (register:Register {id: wanted})
RETURN register.id AS id, register.publisher AS publisher, register.day AS day, register.names AS names, register.stated AS stated
