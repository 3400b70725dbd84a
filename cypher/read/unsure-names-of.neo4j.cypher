// Purpose: names that may stand for more than one entity, one of them a given one: a surname alone beside full names,
// one name for two, or of two types.
// Parameters: name, of one of the two, which is where this text begins; limit.
// Returns: shared, the name as it is compared; the two that share it, with types and numbers of articles; most articles
// first.
MATCH (:Name {id: $name})-[:NAMES]->(asked:Entity)<-[own:KEYS]-(key:NameKey)-[others:KEYS]->(sharing:Entity)
WITH key.id AS shared, asked, sharing, asked.type <> "Person" OR own.alone AS askedAlone, sharing.type <> "Person" OR others.alone AS sharingAlone
WHERE asked.id <> sharing.id AND (askedAlone OR sharingAlone)
WITH shared, asked, sharing, askedAlone AND (NOT sharingAlone OR asked.id < sharing.id) AS askedFirst
WITH DISTINCT
  shared,
  CASE WHEN askedFirst THEN asked ELSE sharing END AS entity,
  CASE WHEN askedFirst THEN sharing ELSE asked END AS other
RETURN
  shared,
  entity.name AS name,
  entity.type AS type,
  entity.articleCount AS articles,
  other.name AS otherName,
  other.type AS otherType,
  other.articleCount AS otherArticles,
  entity.id AS id,
  other.id AS otherId
ORDER BY articles + otherArticles DESC, shared, name, otherName, id, otherId
LIMIT $limit
