// Purpose: which of some facts about an entity are told by an article without a date.
// Parameters: id, of the entity; facts, as numbers; manners; noDay, the day of what has none.
// Returns: fact.
MATCH (topic:Topic {id: $id})-[said:STATED]-(other:Topic)
WHERE said.published = $noDay AND said.manner IN $manners AND said.fact IN $facts
HINT (topic JOIN said) JOIN other
RETURN DISTINCT said.fact AS fact
