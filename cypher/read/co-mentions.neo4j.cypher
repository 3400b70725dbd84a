// Purpose: whom or what an entity is named with in the same sentence although no article states what connects them.
// Parameters: name; articles, its latest, in which the sentences are counted; related, true for those with a stated
// relation too; limit; Types comes from the ontology.
// Returns: name, type, sentences, articles; related, whether a relation is stated; most sentences first.
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
CALL (known) {
  MATCH ()-[of:OF {entityId: known.id}]->()
  USING INDEX of:OF(entityId, publishedFrom)
  WHERE of.publishedFrom >= ""
  WITH of
  ORDER BY of.entityId DESC, of.publishedFrom DESC
  LIMIT $articles
  RETURN CASE WHEN count(*) < $articles THEN "" ELSE min(of.publishedFrom) END AS firstDay
}
MATCH (appearance)-[of:OF {entityId: known.id}]->()
USING INDEX of:OF(entityId, publishedFrom)
WHERE of.publishedFrom >= firstDay
WITH known, appearance, of.publishedFrom AS day
ORDER BY day DESC, appearance.articleId, appearance.id
LIMIT $articles
MATCH (appearance)<-[:MENTIONS]-(sentence:Sentence)
MATCH (sentence)-[:MENTIONS]->(beside:Appearance)
MATCH (beside)-[:OF]->(other:Entity)
WHERE other.id <> known.id
WITH DISTINCT known, other, sentence
WITH known, other, sentence.articleId AS articleId, count(*) AS inArticle, min(sentence.text) AS text
WITH known, other, sum(inArticle) AS sentences, count(*) AS articles, min(text) AS example
ORDER BY sentences DESC, articles DESC, other.name, other.type, other.id
WITH other, sentences, articles, example, EXISTS { MATCH (known)-[:__Types__]-(other) } AS related
WHERE $related OR NOT related
RETURN
  other.name AS name,
  other.type AS type,
  sentences,
  articles,
  related,
  example,
  other.id AS id
ORDER BY sentences DESC, articles DESC, name, type, id
LIMIT $limit
