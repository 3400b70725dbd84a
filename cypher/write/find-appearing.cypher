// Purpose: the entities that some appearances are.
// OPTIONAL, and what is not there left out again: the embedded database joins whole tables at a plain second MATCH, in
// four times the time.
// Parameters: ids, of the appearances.
// Returns: id, of the appearance; entityId; nameKeys, identityClass and articleId of the appearance.
UNWIND $ids AS known
MATCH (appearance:Appearance {id: known})
OPTIONAL MATCH (appearance)-[:OF]->(entity:Entity)
WITH appearance, entity
WHERE entity.id IS NOT NULL
RETURN appearance.id AS id, entity.id AS entityId, appearance.nameKeys AS nameKeys, appearance.identityClass AS identityClass,
  appearance.articleId AS articleId
