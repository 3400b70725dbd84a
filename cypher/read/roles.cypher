// Purpose: who holds or held which office where, as the articles say.
// Parameters: name, of holder or organization; limit.
// Returns: holder, role, of, former, and how often it was said; by holder.
MATCH (sourceEntity:Entity)-[edge]->(targetEntity:Entity)
WHERE edge.type = "holds_role" AND ($name = "" OR (sourceEntity.name = $name OR $name IN sourceEntity.aliases) OR (targetEntity.name = $name OR $name IN targetEntity.aliases))
RETURN
  sourceEntity.name AS holder,
  edge.role AS role,
  targetEntity.name AS `of`,
  edge.former AS former,
  edge.polarity AS polarity,
  edge.modality AS modality,
  edge.statementCount AS statementCount,
  edge.articleCount AS articleCount,
  edge.publishedFrom AS publishedFrom,
  edge.publishedTo AS publishedTo,
  edge.id AS id
ORDER BY holder, statementCount DESC, role, `of`, id
LIMIT $limit
