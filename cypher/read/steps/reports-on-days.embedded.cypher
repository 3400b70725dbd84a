// Purpose: the statements of some facts about an entity that were printed on some days.
// Parameters: id, of the entity; types, facts and days, as numbers; manners.
// Returns: the postings, without what the registers of their articles tell.
MATCH (topic:Topic {id: $id})-[said:STATED]-(other:Topic)
WHERE said.published IN $days AND said.manner IN $manners AND said.type IN $types AND said.fact IN $facts
HINT (topic JOIN said) JOIN other
RETURN said.id AS id, said.articleId AS articleId, said.day AS day, said.published AS published, said.type AS type,
  said.manner AS manner, said.fact AS fact
