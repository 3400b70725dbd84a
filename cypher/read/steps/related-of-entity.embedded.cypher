// Purpose: between which of some entities and one something is stated.
// Parameters: id, of the one; others, ids.
// Returns: id, of each of them.
UNWIND $others AS wanted
MATCH (other:Topic {id: wanted})
MATCH (topic:Topic {id: $id})-[said:STATED]-(other)
HINT (topic JOIN said) JOIN other
RETURN DISTINCT wanted AS id
