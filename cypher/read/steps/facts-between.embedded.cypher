// Purpose: what happened between two entities, by what it was.
// Parameters: id and other, of the entities; asserted, the manner of what happened.
// Returns: type and fact, as numbers; statements, how many tell it.
MATCH (topic:Topic {id: $id})-[said:STATED]-(other:Topic {id: $other})
WHERE said.manner = $asserted
HINT (topic JOIN said) JOIN other
RETURN said.type AS type, said.fact AS fact, count(*) AS statements
