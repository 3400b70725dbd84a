// Purpose: sanctions threatened, imposed or lifted: by whom, against whom, on whose word.
// Parameters: name, of one of the two, which is where this text begins; limit.
// Returns: type, source, target, polarity, modality, time, attributedTo, the sentence and its article; by date.
// An edge's days bound those of its statements from below. The earliest edges are proven first, which tells the day up
// to which rows are wanted; only edges that reach back that far are proven in full.
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
MATCH (known)-[edge:THREATENED_SANCTIONS|IMPOSED_SANCTIONS|LIFTED_SANCTIONS|NON_FACTUAL]-()
WHERE edge.type IN ["threatened_sanctions", "imposed_sanctions", "lifted_sanctions"]
WITH CASE WHEN edge.eventFrom <= edge.publishedFrom THEN edge.eventFrom ELSE
  coalesce(edge.publishedFrom, edge.eventFrom, "9999") END AS bound, collect(edge) AS edges
ORDER BY bound
WITH collect({bound: bound, edges: edges}) AS days
CALL (days) {
  UNWIND days AS day
  UNWIND day.edges AS edge
  WITH DISTINCT edge
  LIMIT $limit
  MATCH (:Fact {id: edge.id})<-[:PROVES]-(statement:Statement)
  MATCH (article:Article {id: statement.articleId})
  WITH coalesce(statement.timeFrom, article.publishedFrom, "9999") AS day
  ORDER BY day
  LIMIT $limit
  RETURN CASE WHEN count(*) < $limit THEN "9999" ELSE max(day) END AS lastDay
}
UNWIND [day IN days WHERE day.bound <= lastDay] AS day
UNWIND day.edges AS edge
WITH DISTINCT edge, lastDay
MATCH (fact:Fact {id: edge.id})
MATCH (fact)<-[:PROVES]-(statement:Statement)
MATCH (article:Article {id: statement.articleId})
WITH statement, article, lastDay, coalesce(statement.timeFrom, article.publishedFrom, "9999") AS day
WHERE day <= lastDay
MATCH (statement)-[:SOURCE]->(:Appearance)-[:OF]->(sourceEntity:Entity)
MATCH (statement)-[:TARGET]->(:Appearance)-[:OF]->(targetEntity:Entity)
MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO]->(:Appearance)-[:OF]->(voiceEntity:Entity)
RETURN
  statement.type AS type,
  sourceEntity.name AS source,
  targetEntity.name AS target,
  statement.polarity AS polarity,
  statement.modality AS modality,
  statement.time AS time,
  voiceEntity.name AS attributedTo,
  sentence.text AS sentence,
  article.publisher AS publisher,
  article.published AS published,
  article.title AS title,
  article.id AS articleId,
  sentence.position AS position,
  day,
  statement.id AS statementId
ORDER BY day, articleId, position, statementId, source, target, attributedTo
LIMIT $limit
