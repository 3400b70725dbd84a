// Purpose: the articles that tell some facts about one entity; several of these texts make one statement.
// Parameters: id with a number, of the entity, and facts with it, as numbers; Number is that number.
// Returns: fact, articleId; a row for each statement.
MATCH (topic:Topic {id: $id__Number__})-[said:STATED]-(other:Topic)
WHERE said.fact IN $facts__Number__
HINT (topic JOIN said) JOIN other
RETURN said.fact AS fact, said.articleId AS articleId
