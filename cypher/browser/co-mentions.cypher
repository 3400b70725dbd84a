// co-mentions: Whom or what an entity is named with in one sentence although no article states a relation between them.
:params {name: "Henrik Aasen", related: false, limit: 100};
// Purpose: whom or what an entity is named with in the same sentence although no article states what connects them.
// Parameters: name; related, true for those with a stated relation too; limit.
// Returns: name, type, sentences, articles; related, whether a relation is stated; most sentences first.
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
MATCH (known)<-[:OF]-(appearance:Appearance)
MATCH (appearance)<-[:MENTIONS]-(sentence:Sentence)
MATCH (sentence)-[:MENTIONS]->(beside:Appearance)
MATCH (beside)-[:OF]->(other:Entity)
WHERE other.id <> known.id
WITH DISTINCT known, other, sentence
WITH known, other, sentence.articleId AS articleId, count(*) AS inArticle, min(sentence.text) AS text
WITH known, other, sum(inArticle) AS sentences, count(*) AS articles, min(text) AS example
OPTIONAL MATCH (known)-[edge]-(other)
WITH other, sentences, articles, example, count(edge.id) AS edges
WHERE $related OR edges = 0
RETURN
  other.name AS name,
  other.type AS type,
  sentences,
  articles,
  edges > 0 AS related,
  example,
  other.id AS id
ORDER BY sentences DESC, articles DESC, name, type, id
LIMIT $limit;
