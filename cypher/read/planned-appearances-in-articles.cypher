// The appearances of some articles.
// Parameters: ids, of the articles.
// Returns: id, articleId, identityClass, name, language, entityId.
UNWIND $ids AS wanted
MATCH (article:Article {id: wanted})
MATCH (article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:MENTIONS]->(appearance:Appearance)-[:OF]->(entity:Entity)
RETURN DISTINCT appearance.id AS id, appearance.articleId AS articleId, appearance.identityClass AS identityClass,
  appearance.name AS name, appearance.language AS language, entity.id AS entityId
