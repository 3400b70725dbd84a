// Purpose: the first statements about an entity, of some types.
// Parameters: id, of the entity; types, polarities, modalities, others, ids of the entities at the other end, announced,
// types that announce something, of which and of plans only what is affirmed is wanted; each empty where it does not matter; limit; First is the column that comes first in the order.
// Returns: the postings, by day or whatever comes first, then by article and id.
MATCH (topic:Topic {id: $id})-[said:STATED]-(other:Topic)
WHERE (size($types) = 0 OR said.type IN $types)
  AND (size($polarities) = 0 OR said.polarity IN $polarities)
  AND (size($modalities) = 0 OR said.modality IN $modalities)
  AND (size($others) = 0 OR (said.source = $id AND said.target IN $others) OR (said.target = $id AND said.source IN $others))
  AND (size($announced) = 0 OR (said.polarity = "affirmed" AND (said.modality = "planned" OR (said.modality = "asserted" AND said.type IN $announced))))
HINT (topic JOIN said) JOIN other
RETURN said.id AS id, said.articleId AS articleId, said.day AS day, coalesce(said.published, "9999") AS published, said.type AS type, said.polarity AS polarity,
  said.modality AS modality, said.source AS source, said.target AS target, said.voice AS voice, said.place AS place, said.sentences AS sentences
ORDER BY __First__, articleId, id
LIMIT $limit
