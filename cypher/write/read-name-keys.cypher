// Purpose: the name keys that some entities have been given.
// Parameters: ids, of the entities.
// Returns: id, of the entity; shared, the key; alone, true where the key may stand for others.
UNWIND $ids AS known
MATCH (entity:Entity {id: known})
MATCH (key:NameKey)-[keyed:KEYS]->(entity)
RETURN entity.id AS id, key.id AS shared, keyed.alone AS alone
