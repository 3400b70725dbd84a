// Purpose: takes the places of entities away that are gone, with what is left there.
// Parameters: ids, of the entities.
// Returns: nothing.
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
DETACH DELETE topic
