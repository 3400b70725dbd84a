// Purpose: what some articles say happened and others deny, with a sentence of each side.
// Parameters: name, of one of the two, which is where this text begins; limit; Types, of what happened, come from the ontology.
// Returns: type, source, target, role; for each side the articles, the first day, a sentence and who printed it; most articles first.
// What is said and denied is brought together by what it says, not looked for pair by pair: two hubs have hundreds of edges.
// Pairs are cut to the limit before their sentences are looked up.
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
MATCH (known)-[denial:NON_FACTUAL]-(other)
WHERE denial.polarity = "negated" AND denial.modality = "asserted"
WITH known, collect(DISTINCT other) AS others, collect(denial) AS denials
MATCH (known)-[edge:__Types__]-(other)
WHERE other IN others
WITH denials, collect(edge) AS edges
UNWIND denials + edges AS relation
WITH DISTINCT relation
WITH
  startNode(relation) AS sourceEntity, endNode(relation) AS targetEntity, relation.type AS type,
  coalesce(relation.former, false) AS former, coalesce(relation.role, "") AS role,
  collect(relation) AS relations
WHERE size(relations) > 1
UNWIND [edge IN relations WHERE edge.polarity = "affirmed"] AS edge
UNWIND [denial IN relations WHERE denial.polarity = "negated"] AS denial
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
