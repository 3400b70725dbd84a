// Purpose: the entities whose names are compared by one key; several of these texts make one statement.
// Parameters: id with a number, the key; Number is that number.
// Returns: shared, the key; alone, true where it stands alone in an article; id, name, type, articles of the entity.
MATCH (key:NameKey {id: $id__Number__})-[keyed:KEYS]->(known:Entity)
HINT (key JOIN keyed) JOIN known
RETURN key.id AS shared, keyed.alone AS alone, known.id AS id, known.name AS name, known.type AS type,
  known.articleCount AS articles
