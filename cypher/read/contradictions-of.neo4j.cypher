// Purpose: what some articles say happened and others deny, with a sentence of each side.
// Parameters: name, of one of the two, which is where this text begins; limit; Types, of what happened, come from the
// ontology.
// Returns: type, source, target, role; for each side the articles, the first day, a sentence and who printed it; most
// articles first.
// What is said and denied is brought together by what it says, not looked for pair by pair: two hubs have hundreds of
// edges.
// Pairs are cut to the limit before their sentences are looked up, and of these only those of the first day.
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
MATCH (known)-[denial:NON_FACTUAL]-(other)
WHERE denial.polarity = "negated" AND denial.modality = "asserted"
WITH known, collect(DISTINCT other) AS others, collect(denial) AS denials
CALL (known, others) {
  MATCH (known)-[edge:__Types__]-(other)
  WHERE other IN others
  RETURN collect(edge) AS edges
}
UNWIND denials + edges AS relation
WITH startNode(relation) AS sourceEntity, endNode(relation) AS targetEntity,
  CASE WHEN type(relation) = "NON_FACTUAL" THEN toUpper(relation.type) ELSE type(relation) END AS type,
  collect(DISTINCT relation) AS relations
WHERE size(relations) > 1
UNWIND [relation IN relations WHERE type(relation) <> "NON_FACTUAL"] AS edge
UNWIND [relation IN relations WHERE type(relation) = "NON_FACTUAL"] AS denial
WITH sourceEntity, targetEntity, edge, denial
WHERE coalesce(edge.former, false) = coalesce(denial.former, false) AND coalesce(edge.role, "") = coalesce(denial.role, "")
WITH sourceEntity, targetEntity, edge, denial
ORDER BY edge.articleCount + denial.articleCount DESC, edge.type, sourceEntity.name, targetEntity.name, edge.id, denial.id
LIMIT $limit
CALL (edge) {
  MATCH (:Fact {id: edge.id})<-[:PROVES]-(statement:Statement)
  MATCH (article:Article {id: statement.articleId})
  WITH statement, article, coalesce(article.publishedFrom, "0000-00-00") AS day
  WITH day, collect({statement: statement, article: article}) AS proofs
  ORDER BY day
  LIMIT 1
  UNWIND proofs AS proof
  WITH proof.statement AS statement, proof.article AS article
  MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)
  RETURN article AS affirmingArticle, sentence AS affirming
  ORDER BY affirming.id
  LIMIT 1
}
CALL (denial) {
  MATCH (:Fact {id: denial.id})<-[:PROVES]-(statement:Statement)
  MATCH (article:Article {id: statement.articleId})
  WITH statement, article, coalesce(article.publishedFrom, "0000-00-00") AS day
  WITH day, collect({statement: statement, article: article}) AS proofs
  ORDER BY day
  LIMIT 1
  UNWIND proofs AS proof
  WITH proof.statement AS statement, proof.article AS article
  MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)
  RETURN article AS denyingArticle, sentence AS denying
  ORDER BY denying.id
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
  edge.articleCount + denial.articleCount AS articles,
  edge.id AS id,
  denial.id AS denialId
ORDER BY articles DESC, type, source, target, id, denialId
LIMIT $limit
