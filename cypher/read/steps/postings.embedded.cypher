// Purpose: the first statements about an entity, or of all, of some types.
// Parameters: id, of the entity; types and manners, as numbers, announced, types that announce something, of which and
// of plans only what is affirmed is wanted; each empty where it does not matter; asserted and planned, the manners of
// these; firstDay and lastDay, as numbers, and noDay, the day of what has none; limit; Edge is the pattern of the edge,
// Topic and Other what its ends are held to, First the column that comes first in the order, Told the columns that
// registers tell as well, or nothing.
// Returns: the postings, by day or whatever comes first, then by article and id.
MATCH (topic:Topic__Topic__)__Edge__(other:Topic__Other__)
WHERE (size($types) = 0 OR said.type IN $types)
  AND (size($manners) = 0 OR said.manner IN $manners)
  AND said.day >= $firstDay AND (said.day <= $lastDay OR said.day = $noDay)
  AND (size($announced) = 0 OR said.manner = $planned OR (said.manner = $asserted AND said.type IN $announced))
HINT (topic JOIN said) JOIN other
RETURN said.id AS id, said.articleId AS articleId, said.day AS day, said.published AS published, said.type AS type,
  said.manner AS manner, said.fact AS fact__Told__
ORDER BY __First__, articleId, id
LIMIT $limit
