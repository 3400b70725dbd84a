// contradictions: What some articles say happened and others deny, with a sentence of each side.
:param name => "";
:param limit => 50;
// Purpose: what some articles say happened and others deny, with a sentence of each side.
// Parameters: name, of one of the two; limit.
// Returns: type, source, target, role; for each side the articles, the first day, a sentence and who printed it; most
// articles first.
// Pairs are cut to the limit before their sentences are looked up, as plain values, and a side's first sentence is the
// least of texts that begin with day and id (10 and 32 characters): nodes and edges carried along fill the memory of
// the embedded database.
MATCH (sourceEntity:Entity)-[denial:NON_FACTUAL]->(targetEntity:Entity)
WHERE
  denial.polarity = "negated" AND denial.modality = "asserted"
  AND ($name = "" OR sourceEntity.name = $name OR $name IN sourceEntity.aliases OR targetEntity.name = $name OR $name IN targetEntity.aliases)
MATCH (sourceEntity)-[edge]->(targetEntity)
WHERE edge.type = denial.type AND edge.polarity = "affirmed" AND edge.modality = "asserted"
  AND coalesce(edge.former, false) = coalesce(denial.former, false)
  AND coalesce(edge.role, "") = coalesce(denial.role, "")
WITH
  edge.type AS type, sourceEntity.name AS source, targetEntity.name AS target, coalesce(edge.role, "") AS role,
  edge.articleCount AS affirmedBy, coalesce(edge.publishedFrom, "") AS affirmedFrom, edge.id AS id,
  denial.articleCount AS deniedBy, coalesce(denial.publishedFrom, "") AS deniedFrom, denial.id AS denialId
ORDER BY affirmedBy + deniedBy DESC, type, source, target, id, denialId
LIMIT $limit
MATCH (fact:Fact {id: id})
MATCH (fact)<-[:PROVES]-(statement:Statement)
MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)
MATCH (sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH type, source, target, role, affirmedBy, affirmedFrom, id, deniedBy, deniedFrom, denialId,
  min(left(coalesce(article.publishedFrom, "0000-00-00"), 10) + sentence.id + sentence.text) AS affirmed,
  min(left(coalesce(article.publishedFrom, "0000-00-00"), 10) + sentence.id + coalesce(article.publisher, "")) AS affirmedIn
MATCH (deniedFact:Fact {id: denialId})
MATCH (deniedFact)<-[:PROVES]-(deniedStatement:Statement)
MATCH (deniedStatement)-[:EVIDENCE]->(deniedSentence:Sentence)
MATCH (deniedSentence)<-[:HAS_SENTENCE]-(deniedArticle:Article)
WITH type, source, target, role, affirmedBy, affirmedFrom, id, deniedBy, deniedFrom, denialId, affirmed, affirmedIn,
  min(left(coalesce(deniedArticle.publishedFrom, "0000-00-00"), 10) + deniedSentence.id + deniedSentence.text) AS denied,
  min(left(coalesce(deniedArticle.publishedFrom, "0000-00-00"), 10) + deniedSentence.id + coalesce(deniedArticle.publisher, "")) AS deniedIn
RETURN
  type,
  source,
  target,
  CASE WHEN role <> "" THEN role END AS role,
  affirmedBy,
  CASE WHEN affirmedFrom <> "" THEN affirmedFrom END AS affirmedFrom,
  CASE WHEN size(affirmedIn) > 42 THEN right(affirmedIn, size(affirmedIn) - 42) END AS affirmedIn,
  right(affirmed, size(affirmed) - 42) AS affirmedSentence,
  deniedBy,
  CASE WHEN deniedFrom <> "" THEN deniedFrom END AS deniedFrom,
  CASE WHEN size(deniedIn) > 42 THEN right(deniedIn, size(deniedIn) - 42) END AS deniedIn,
  right(denied, size(denied) - 42) AS deniedSentence,
  affirmedBy + deniedBy AS articles,
  id,
  denialId
ORDER BY articles DESC, type, source, target, id, denialId;
