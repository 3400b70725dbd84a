// Purpose: the name keys of some entities, as their appearances have them.
// Parameters: ids, of the entities.
// Returns: id, of the entity; shared, the key; alone, 1 where an appearance of that key is not a surname alone that its article explains.
UNWIND $ids AS known
MATCH (entity:Entity {id: known})
MATCH (appearance:Appearance)-[:OF]->(entity)
UNWIND appearance.nameKeys AS shared
RETURN entity.id AS id, shared, max(CASE
    WHEN shared CONTAINS "," OR appearance.identityClass ENDS WITH ("|" + appearance.articleId) THEN 1
    ELSE 0
  END) AS alone
