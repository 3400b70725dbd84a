// Purpose: takes the registers of articles away, with all by which they are found.
// Parameters: ids, of the articles.
// Returns: nothing.
UNWIND $ids AS id
MATCH (register:Register {id: id})
DETACH DELETE register
