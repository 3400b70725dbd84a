// Purpose: the edges of an entity, pointing away from it or towards it, that are affirmed by some articles and denied
// by others.
// Parameters: id, of the entity; Denial and Edge are the patterns of the two edges, of which the second has only types
// of what happened.
// Returns: the two edges.
MATCH (known:Entity {id: $id})__Denial__(other:Entity)__Edge__(again:Entity {id: $id})
WHERE denial.polarity = "negated" AND denial.modality = "asserted" AND edge.type = denial.type
  AND coalesce(edge.former, false) = coalesce(denial.former, false)
  AND coalesce(edge.role, "") = coalesce(denial.role, "")
HINT ((again JOIN edge) JOIN other) JOIN (denial JOIN known)
RETURN edge.type AS type, edge.role AS role, edge.articleCount AS affirmedBy, edge.publishedFrom AS affirmedFrom,
  denial.articleCount AS deniedBy, denial.publishedFrom AS deniedFrom, edge.id AS id, denial.id AS denialId
