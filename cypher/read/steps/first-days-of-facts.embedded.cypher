// Purpose: when some facts about an entity were first printed.
// Parameters: id, of the entity; types and facts, as numbers; manners; noDay, the day of what has none: it comes before all others here.
// Returns: fact; published, its first day.
MATCH (topic:Topic {id: $id})-[said:STATED]-(other:Topic)
WHERE said.manner IN $manners AND said.type IN $types AND said.fact IN $facts
HINT (topic JOIN said) JOIN other
RETURN said.fact AS fact, min(CASE WHEN said.published = $noDay THEN 0 ELSE said.published END) AS published
