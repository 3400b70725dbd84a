// Purpose: the name keys of some entities, as their appearances have them. They are not grouped here: behind UNWIND of
// ids the embedded database puts all groups to the first of them (0.19.1).
// Parameters: ids, of the entities.
// Returns: entityId; nameKeys, identityClass and articleId of an appearance.
UNWIND $ids AS known
MATCH (entity:Entity {id: known})
MATCH (appearance:Appearance)-[:OF]->(entity)
RETURN entity.id AS entityId, appearance.nameKeys AS nameKeys, appearance.identityClass AS identityClass, appearance.articleId AS articleId
