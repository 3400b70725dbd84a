// Purpose: the statements of what happened between two entities.
// Parameters: id and other, of the entities; asserted, the manner of what happened; facts, as numbers.
// Returns: the postings.
MATCH (topic:Topic {id: $id})-[said:STATED]-(other:Topic {id: $other})
WHERE said.manner = $asserted AND said.fact IN $facts
HINT (topic JOIN said) JOIN other
RETURN said.id AS id, said.articleId AS articleId, said.day AS day, said.published AS published, said.type AS type,
  said.manner AS manner, said.fact AS fact, said.source AS source, said.target AS target, said.told AS told
