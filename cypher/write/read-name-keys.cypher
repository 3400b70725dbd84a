// Purpose: the name keys that some entities have been given.
// OPTIONAL, and what is not there left out again: the embedded database joins whole tables at a plain second MATCH, in
// four times the time.
// Parameters: ids, of the entities.
// Returns: id, of the entity; shared, the key; alone, true where the key may stand for others.
UNWIND $ids AS known
MATCH (entity:Entity {id: known})
OPTIONAL MATCH (key:NameKey)-[keyed:KEYS]->(entity)
WITH entity, key, keyed
WHERE key.id IS NOT NULL
RETURN entity.id AS id, key.id AS shared, keyed.alone AS alone
