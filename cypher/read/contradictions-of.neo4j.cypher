// Purpose: what some articles say happened and others deny, with a sentence of each side.
// Parameters: name, of one of the two, which is where this text begins; limit; Types, of what happened, come from the
// ontology.
// Returns: type, source, target, role; for each side the articles, the first day, a sentence and who printed it; most
// articles first.
// What is said and denied is brought together by what it says, not looked for pair by pair: two hubs have hundreds of
// edges. What is asserted and yet no fact is denied.
// Pairs are brought together by the number of their articles, and names and ids are read of the first alone. They are
// cut to the limit before their sentences are looked up, and of these only those of the first day: that of the edge,
// or of articles without one.
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
MATCH (known)-[denial:NON_FACTUAL]-(other)
WHERE denial.modality = "asserted"
WITH known, collect(DISTINCT other) AS others, collect([other, toUpper(denial.type), denial]) AS denials
CALL (known, others) {
  MATCH (known)-[edge:__Types__]-(other)
  WHERE other IN others
  RETURN collect([other, type(edge), edge]) AS edges
}
UNWIND denials + edges AS one
WITH one[0] AS other, one[1] AS type, collect(one[2]) AS relations
WHERE size(relations) > 1
UNWIND [relation IN relations WHERE type(relation) <> "NON_FACTUAL"] AS edge
UNWIND [relation IN relations WHERE type(relation) = "NON_FACTUAL"] AS denial
WITH DISTINCT edge, denial
WHERE startNode(edge) = startNode(denial)
  AND coalesce(edge.former, false) = coalesce(denial.former, false)
  AND coalesce(edge.role, "") = coalesce(denial.role, "")
WITH edge.articleCount + denial.articleCount AS articles, collect({edge: edge, denial: denial}) AS pairs
ORDER BY articles DESC
UNWIND pairs AS pair
WITH articles, pair.edge AS edge, pair.denial AS denial
WITH articles, edge, denial, startNode(edge) AS sourceEntity, endNode(edge) AS targetEntity
ORDER BY articles DESC, edge.type, sourceEntity.name, targetEntity.name, edge.id, denial.id
LIMIT $limit
CALL (edge) {
  WITH edge, coalesce(edge.publishedFrom, "0000-00-00") AS firstDay
  MATCH (:Fact {id: edge.id})<-[:PROVES]-(statement)-[:EVIDENCE]->(sentence)<-[:HAS_SENTENCE]-(article)
  WHERE coalesce(article.publishedFrom, "0000-00-00") <= firstDay
  RETURN article AS affirmingArticle, sentence AS affirming
  ORDER BY coalesce(article.publishedFrom, "0000-00-00"), sentence.id
  LIMIT 1
}
CALL (denial) {
  WITH denial, coalesce(denial.publishedFrom, "0000-00-00") AS firstDay
  MATCH (:Fact {id: denial.id})<-[:PROVES]-(statement)-[:EVIDENCE]->(sentence)<-[:HAS_SENTENCE]-(article)
  WHERE coalesce(article.publishedFrom, "0000-00-00") <= firstDay
  RETURN article AS denyingArticle, sentence AS denying
  ORDER BY coalesce(article.publishedFrom, "0000-00-00"), sentence.id
  LIMIT 1
}
RETURN
  edge.type AS type,
  sourceEntity.name AS source,
  targetEntity.name AS target,
  edge.role AS role,
  edge.articleCount AS affirmedBy,
  edge.publishedFrom AS affirmedFrom,
  affirmingArticle.publisher AS affirmedIn,
  affirming.text AS affirmedSentence,
  denial.articleCount AS deniedBy,
  denial.publishedFrom AS deniedFrom,
  denyingArticle.publisher AS deniedIn,
  denying.text AS deniedSentence,
  articles,
  edge.id AS id,
  denial.id AS denialId
ORDER BY articles DESC, type, source, target, id, denialId
LIMIT $limit
