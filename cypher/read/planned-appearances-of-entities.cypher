// The appearances of some entities.
// Parameters: ids, of the entities.
// Returns: id, articleId, identityClass, name, language, entityId.
UNWIND $ids AS wanted
MATCH (entity:Entity {id: wanted})
MATCH (appearance:Appearance)-[:OF]->(entity)
RETURN appearance.id AS id, appearance.articleId AS articleId, appearance.identityClass AS identityClass,
  appearance.name AS name, appearance.language AS language, entity.id AS entityId
