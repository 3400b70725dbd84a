// met-with: Who met whom, when and where: one row for each sentence that says so.
:param name => "Katri Lehtola";
:param place => "";
:param from => "";
:param to => "";
:param limit => 100;
// Purpose: who met whom, when and where: one row for each sentence that says so.
// Parameters: name, of one of the two, which is where this text begins; place; from and to, ISO days, of the meeting or
// else of the article; limit.
// Returns: first, second, time, place, attributedTo, the sentence and its article; the named one is first; by date.
// An edge's days bound those of its statements from below. The earliest edges are proven first, which tells the day up
// to which rows are wanted; only edges that reach back that far are proven in full.
CALL {
  MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
  MATCH (known)-[edge:MET_WITH]-()
  WITH DISTINCT edge.id AS id, CASE WHEN edge.eventFrom <= edge.publishedFrom THEN edge.eventFrom ELSE coalesce(edge.publishedFrom, edge.eventFrom, "9999") END AS bound
  ORDER BY bound, id
  LIMIT $limit
  MATCH (fact:Fact {id: id})<-[:PROVES]-(statement:Statement)
  MATCH (article:Article {id: statement.articleId})
  WHERE $place = ""
  AND ($from = "" OR coalesce(statement.timeTo, article.publishedTo, "") >= $from)
    AND ($to = "" OR left(coalesce(statement.timeFrom, article.publishedFrom, ""), size($to)) <= $to)
  WITH coalesce(statement.timeFrom, article.publishedFrom, "9999") AS day
  ORDER BY day
  LIMIT $limit
  RETURN CASE WHEN count(*) < $limit THEN "9999" ELSE max(day) END AS lastDay
}
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
MATCH (known)-[edge:MET_WITH]-()
WITH DISTINCT edge, lastDay
WHERE CASE WHEN edge.eventFrom <= edge.publishedFrom THEN edge.eventFrom ELSE coalesce(edge.publishedFrom, edge.eventFrom, "9999") END <= lastDay
MATCH (fact:Fact {id: edge.id})
MATCH (fact)<-[:PROVES]-(statement:Statement)
MATCH (article:Article {id: statement.articleId})
WHERE coalesce(statement.timeFrom, article.publishedFrom, "9999") <= lastDay
  AND ($from = "" OR coalesce(statement.timeTo, article.publishedTo, "") >= $from)
  AND ($to = "" OR left(coalesce(statement.timeFrom, article.publishedFrom, ""), size($to)) <= $to)
MATCH (statement)-[:SOURCE]->(:Appearance)-[:OF]->(sourceEntity:Entity)
MATCH (statement)-[:TARGET]->(:Appearance)-[:OF]->(targetEntity:Entity)
MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO]->(:Appearance)-[:OF]->(voiceEntity:Entity)
OPTIONAL MATCH (statement)-[:AT]->(:Appearance)-[:OF]->(placeEntity:Entity)
WITH statement, sourceEntity, targetEntity, placeEntity, voiceEntity, sentence, article
WHERE $place = "" OR placeEntity.name = $place OR $place IN placeEntity.aliases
RETURN
  CASE WHEN (targetEntity.name = $name OR $name IN targetEntity.aliases) THEN targetEntity.name ELSE sourceEntity.name END AS first,
  CASE WHEN (targetEntity.name = $name OR $name IN targetEntity.aliases) THEN sourceEntity.name ELSE targetEntity.name END AS second,
  statement.time AS time,
  placeEntity.name AS place,
  voiceEntity.name AS attributedTo,
  sentence.text AS sentence,
  article.publisher AS publisher,
  article.published AS published,
  article.title AS title,
  article.id AS articleId,
  sentence.position AS position,
  coalesce(statement.timeFrom, article.publishedFrom, "9999") AS day,
  statement.id AS statementId
ORDER BY day, articleId, position, statementId, first, second, place, attributedTo
LIMIT $limit;
