// Purpose: what some articles name, for a graph that has no registers yet.
// Parameters: first and last, ids between which the articles are.
// Returns: articleId, publishedFrom; appearanceId, entityId; positions, of the sentences that name it.
MATCH (article:Article)
WHERE article.id >= $first AND article.id <= $last
MATCH (article)-[:HAS_SENTENCE]->(sentence:Sentence)
MATCH (sentence)-[:MENTIONS]->(appearance:Appearance)
MATCH (appearance)-[:OF]->(entity:Entity)
RETURN article.id AS articleId, article.publishedFrom AS publishedFrom, appearance.id AS appearanceId, entity.id AS entityId,
  collect(DISTINCT sentence.position) AS positions
ORDER BY articleId, appearanceId
