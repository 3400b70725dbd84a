// Purpose: what some articles say happened and others deny.
// Parameters: limit.
// Returns: type, source, target, role; the articles that affirm and deny it, and since when; most articles first.
MATCH (sourceEntity:Entity)-[denial:NON_FACTUAL]->(targetEntity:Entity)
WHERE denial.polarity = "negated" AND denial.modality = "asserted"
MATCH (sourceEntity)-[edge]->(targetEntity)
WHERE edge.type = denial.type AND edge.polarity = "affirmed" AND edge.modality = "asserted"
  AND coalesce(edge.former, false) = coalesce(denial.former, false)
  AND coalesce(edge.role, "") = coalesce(denial.role, "")
RETURN
  edge.type AS type,
  sourceEntity.name AS source,
  targetEntity.name AS target,
  edge.role AS role,
  edge.articleCount AS affirmedBy,
  denial.articleCount AS deniedBy,
  edge.publishedFrom AS affirmedFrom,
  denial.publishedFrom AS deniedFrom,
  edge.articleCount + denial.articleCount AS articles,
  edge.id AS id,
  denial.id AS denialId
ORDER BY articles DESC, type, source, target, id, denialId
LIMIT $limit
