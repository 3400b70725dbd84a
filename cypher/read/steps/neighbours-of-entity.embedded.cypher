// Purpose: those with whom something happened between them and an entity; several of these texts make one statement.
// Parameters: id with a number, of the entity; asserted, the manner of what happened; Number is that number.
// Returns: id; sources and targets, ids at the ends of what happened, pair by pair.
MATCH (topic:Topic {id: $id__Number__})-[said:STATED]-(other:Topic)
WHERE said.manner = $asserted
HINT (topic JOIN said) JOIN other
WITH DISTINCT said.source AS source, said.target AS target
RETURN $id__Number__ AS id, collect(source) AS sources, collect(target) AS targets
