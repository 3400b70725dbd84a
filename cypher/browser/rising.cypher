// rising: Who or what is named in more articles this month than in the months before on average.
:param month => "";
:param type => "Person";
:param limit => 100;
// Purpose: who or what is named in more articles this month than in the months before on average.
// Parameters: month, as 2025-07, or else the latest of the graph; type, as Person; limit.
// Returns: name, type, month; articles in it; before, the average of the earlier months; rise, their difference.
MATCH (dated:Article)
WHERE dated.publishedFrom IS NOT NULL
WITH left(dated.publishedFrom, 7) AS latest
ORDER BY latest DESC
LIMIT 1
WITH CASE WHEN $month = "" THEN latest ELSE $month END AS thisMonth
OPTIONAL MATCH (earlier:Article)
WHERE left(earlier.publishedFrom, 7) < thisMonth
WITH thisMonth, count(DISTINCT left(earlier.publishedFrom, 7)) AS months
MATCH (article:Article)
WHERE left(article.publishedFrom, 7) <= thisMonth
MATCH (article)-[:HAS_SENTENCE]->(sentence:Sentence)
MATCH (sentence)-[:MENTIONS]->(appearance:Appearance)
MATCH (appearance)-[:OF]->(entity:Entity)
WHERE $type = "" OR entity.type = $type
WITH thisMonth, months, entity,
  count(DISTINCT CASE WHEN left(article.publishedFrom, 7) = thisMonth THEN article.id END) AS articles,
  count(DISTINCT CASE WHEN left(article.publishedFrom, 7) < thisMonth THEN article.id END) AS earlierArticles
WITH thisMonth, entity, articles, CASE WHEN months = 0 THEN 0.0 ELSE round(1.0 * earlierArticles / months, 2) END AS before
WHERE articles > before
RETURN
  entity.name AS name,
  entity.type AS type,
  thisMonth AS month,
  articles,
  before,
  round(articles - before, 2) AS rise,
  entity.id AS id
ORDER BY rise DESC, articles DESC, name, type, id
LIMIT $limit;
