// The statements that prove some facts, with what they add to the edge.
// OPTIONAL, and what is not there left out again: the embedded database joins whole tables at a plain second MATCH, in
// four times the time.
// Parameters: ids, of the facts.
// Returns: factId, id, articleId, role, timeFrom, timeTo, attributedId.
UNWIND $ids AS wanted
MATCH (fact:Fact {id: wanted})
OPTIONAL MATCH (statement:Statement)-[:PROVES]->(fact)
WITH fact, statement
WHERE statement.id IS NOT NULL
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO]->(attributed:Appearance)
RETURN fact.id AS factId, statement.id AS id, statement.articleId AS articleId, statement.role AS role,
  statement.timeFrom AS timeFrom, statement.timeTo AS timeTo, attributed.id AS attributedId
