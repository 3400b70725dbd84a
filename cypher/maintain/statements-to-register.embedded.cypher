// Purpose: what some articles state, for a graph that has no registers yet.
// Parameters: first and last, ids between which the articles are.
// Returns: id, articleId; sourceId and targetId, of appearances; position, of a sentence that proves it, with from, to,
// triggerFrom, triggerTo and rule; a row for each.
MATCH (statement:Statement)
WHERE statement.articleId >= $first AND statement.articleId <= $last
MATCH (statement)-[:SOURCE]->(source:Appearance)
MATCH (statement)-[:TARGET]->(target:Appearance)
OPTIONAL MATCH (statement)-[evidence:EVIDENCE]->(sentence:Sentence)
RETURN statement.id AS id, statement.articleId AS articleId, source.id AS sourceId, target.id AS targetId, sentence.position AS position,
  evidence.`from` AS `from`, evidence.`to` AS `to`, evidence.triggerFrom AS triggerFrom, evidence.triggerTo AS triggerTo, evidence.rule AS rule
ORDER BY id, position
