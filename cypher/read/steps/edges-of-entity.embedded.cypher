// Purpose: the first edges of an entity in one direction.
// Parameters: id, of the entity; types of the ontology, polarities, modalities, each empty where it does not matter; limit; Edge is the pattern of the edge from
// or to the entity, Order what they are ordered by.
// Returns: the edges, with the entity at the other end.
MATCH (known:Entity {id: $id})__Edge__(other:Entity)
WHERE (size($types) = 0 OR edge.type IN $types)
  AND (size($polarities) = 0 OR edge.polarity IN $polarities)
  AND (size($modalities) = 0 OR edge.modality IN $modalities)
HINT (known JOIN edge) JOIN other
RETURN edge.id AS id, edge.type AS type, edge.polarity AS polarity, edge.modality AS modality, edge.role AS role, edge.former AS former,
  edge.statementCount AS statementCount, edge.articleCount AS articleCount, edge.sourceCount AS sourceCount,
  edge.eventFrom AS eventFrom, edge.publishedFrom AS publishedFrom, edge.publishedTo AS publishedTo, other.id AS otherId, other.name AS otherName
ORDER BY __Order__
LIMIT $limit
