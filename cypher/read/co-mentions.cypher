// Purpose: whom or what an entity is named with in the same sentence, most often first.
// Parameters: name; limit.
// Returns: name, type, sentences, articles.
MATCH (known:Entity)
WHERE (known.name = $name OR $name IN known.aliases)
MATCH (known)<-[:OF]-(appearance:Appearance)
MATCH (appearance)<-[:MENTIONS]-(sentence:Sentence)
MATCH (sentence)-[:MENTIONS]->(beside:Appearance)
MATCH (beside)-[:OF]->(other:Entity)
WHERE other.id <> known.id
RETURN
  other.name AS name,
  other.type AS type,
  count(DISTINCT sentence.id) AS sentences,
  count(DISTINCT sentence.articleId) AS articles,
  other.id AS id
ORDER BY sentences DESC, articles DESC, name, type, id
LIMIT $limit
