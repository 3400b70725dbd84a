// Purpose: the entities that some appearances are.
// Parameters: ids, of the appearances.
// Returns: id, of the appearance; entityId; nameKeys, identityClass and articleId of the appearance.
UNWIND $ids AS known
MATCH (appearance:Appearance {id: known})
MATCH (appearance)-[:OF]->(entity:Entity)
RETURN appearance.id AS id, entity.id AS entityId, appearance.nameKeys AS nameKeys, appearance.identityClass AS identityClass,
  appearance.articleId AS articleId
