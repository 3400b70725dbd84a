// Purpose: what some articles say happened and others deny, with a sentence of each side.
// Parameters: name, of one of the two, which is where this text begins; limit; Types comes from the ontology.
// Returns: type, source, target, role; for each side the articles, the first day, a sentence and who printed it; most articles first.
// Pairs are cut to the limit before their sentences are looked up.
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
MATCH (known)-[denial:NON_FACTUAL]-()
WHERE denial.polarity = "negated" AND denial.modality = "asserted"
WITH known, collect(DISTINCT denial.type + elementId(startNode(denial)) + elementId(endNode(denial))) AS denied
MATCH (known)-[edge:__Types__]-()
WHERE edge.type + elementId(startNode(edge)) + elementId(endNode(edge)) IN denied
  AND edge.polarity = "affirmed" AND edge.modality = "asserted"
WITH DISTINCT edge
WITH edge, startNode(edge) AS sourceEntity, endNode(edge) AS targetEntity
MATCH (sourceEntity)-[denial:NON_FACTUAL]->(targetEntity)
WHERE denial.type = edge.type AND denial.polarity = "negated" AND denial.modality = "asserted"
  AND coalesce(edge.former, false) = coalesce(denial.former, false)
  AND coalesce(edge.role, "") = coalesce(denial.role, "")
WITH sourceEntity, targetEntity, edge, denial
ORDER BY edge.articleCount + denial.articleCount DESC, edge.type, sourceEntity.name, targetEntity.name, edge.id, denial.id
LIMIT $limit
MATCH (fact:Fact {id: edge.id})
MATCH (fact)<-[:PROVES]-(statement:Statement)
MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)
MATCH (sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH sourceEntity, targetEntity, edge, denial,
  min(coalesce(article.publishedFrom, "0000-00-00") + sentence.id) AS affirmed
MATCH (deniedFact:Fact {id: denial.id})
MATCH (deniedFact)<-[:PROVES]-(deniedStatement:Statement)
MATCH (deniedStatement)-[:EVIDENCE]->(deniedSentence:Sentence)
MATCH (deniedSentence)<-[:HAS_SENTENCE]-(deniedArticle:Article)
WITH sourceEntity, targetEntity, edge, denial, affirmed,
  min(coalesce(deniedArticle.publishedFrom, "0000-00-00") + deniedSentence.id) AS denied
WITH sourceEntity, targetEntity, edge, denial, right(affirmed, 32) AS affirmingId, right(denied, 32) AS denyingId
MATCH (affirming:Sentence {id: affirmingId})
MATCH (affirming)<-[:HAS_SENTENCE]-(affirmingArticle:Article)
MATCH (denying:Sentence {id: denyingId})
MATCH (denying)<-[:HAS_SENTENCE]-(denyingArticle:Article)
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
