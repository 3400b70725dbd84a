// Purpose: the first offices of an entity, or in it, whose edges point away from it or towards it.
// Parameters: id, of the entity; types of the ontology, and atTheEnd, those that have the holder at their end; limit;
// Edge is the pattern of the edge, Source and Target its ends.
// Returns: the edges with holder and of; by holder and day.
MATCH (known:Entity {id: $id})__Edge__(other:Entity)
WHERE edge.type IN $types
HINT (known JOIN edge) JOIN other
RETURN CASE WHEN edge.type IN $atTheEnd THEN __Target__.name ELSE __Source__.name END AS holder, edge.type AS type,
  edge.role AS role,
  CASE WHEN edge.type IN $atTheEnd THEN __Source__.name ELSE __Target__.name END AS of, edge.former AS former,
  edge.polarity AS polarity,
  edge.modality AS modality, edge.eventFrom AS eventFrom, edge.publishedFrom AS publishedFrom,
  edge.publishedTo AS publishedTo,
  edge.statementCount AS statementCount, edge.articleCount AS articleCount, edge.id AS id,
  coalesce(edge.eventFrom, edge.publishedFrom, "") AS day
ORDER BY holder, day, type, role, of, id
LIMIT $limit
