// Purpose: threats and plans, and the deed that followed: the first that the same did to the same, on that day or
// later.
// Parameters: name, of one of the two, which is where this text begins; outcome, "done" or "open"; limit; Types, of
// what happened, come from the ontology.
// Returns: what was announced, when and by whom; the deed, its day and sentence; the announcement's sentence and
// article; by date.
// An edge begins on the day of its first article: where no outcome is asked for, the earliest edges tell the day up to
// which rows are wanted.
// What may be the deed is read of all edges of the one at once, and brought together with what was announced by the
// two ends.
// Both ends of what was announced are listed, as often as they are ends: Neo4j looks a list through item by item until
// it has 128.
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
MATCH (known)-[edge:THREATENED|THREATENED_SANCTIONS|NON_FACTUAL]-()
WHERE type(edge) <> "NON_FACTUAL" OR (edge.modality = "planned" AND edge.polarity = "affirmed")
WITH coalesce(edge.publishedFrom, "9999") AS bound, collect(edge) AS edges
ORDER BY bound
WITH collect({bound: bound, edges: edges}) AS days
CALL (days) {
  UNWIND days AS day
  UNWIND day.edges AS edge
  WITH DISTINCT day.bound AS bound, edge
  LIMIT $limit
  RETURN CASE WHEN $outcome = "" AND count(*) = $limit THEN max(bound) ELSE "9999" END AS lastDay
}
UNWIND [day IN days WHERE day.bound <= lastDay] AS day
UNWIND day.edges AS edge
WITH lastDay, collect(DISTINCT edge) AS early
CALL (early) {
  UNWIND early AS edge
  UNWIND [startNode(edge), endNode(edge)] AS end
  WITH collect(end) AS ends
  MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
  MATCH (known)-[deed:__Types__]-(other)
  WHERE other IN ends
  RETURN collect(DISTINCT deed) AS deeds
}
UNWIND [edge IN early | {relation: edge, announced: true}] + [deed IN deeds | {relation: deed, announced: false}] AS one
WITH lastDay, one.relation AS relation, one.announced AS announced
WITH lastDay, startNode(relation) AS sourceEntity, endNode(relation) AS targetEntity,
  collect(DISTINCT CASE WHEN announced THEN relation END) AS announcements,
  collect(DISTINCT CASE WHEN NOT announced THEN relation END) AS deeds
WHERE size(announcements) > 0
UNWIND announcements AS edge
WITH lastDay, sourceEntity, targetEntity, edge, [
  deed IN deeds WHERE CASE
    WHEN edge.modality = "planned" AND deed.type = edge.type THEN true
    WHEN edge.type = "threatened_sanctions" THEN deed.type = "imposed_sanctions"
    WHEN edge.type = "threatened" THEN deed.type IN ["attacked", "killed", "detained", "cut_ties_with", "imposed_sanctions", "sued", "charged", "dismissed", "deployed_to", "withdrew_from"]
    ELSE false
  END | deed.id
] AS deedIds
CALL (deedIds) {
  UNWIND deedIds AS deedId
  MATCH (:Fact {id: deedId})<-[:PROVES]-(statement:Statement)
  MATCH (article:Article {id: statement.articleId})
  WITH statement.id AS id, coalesce(statement.timeFrom, article.publishedFrom) AS day
  WHERE day IS NOT NULL
  WITH id, day
  ORDER BY day, id
  RETURN collect({id: id, day: day}) AS deeds
}
MATCH (:Fact {id: edge.id})<-[:PROVES]-(statement:Statement)
MATCH (article:Article {id: statement.articleId})
WHERE coalesce(article.publishedFrom, "9999") <= lastDay
WITH sourceEntity, targetEntity, edge, deeds, statement, article, coalesce(article.publishedFrom, "") AS day
WITH sourceEntity, targetEntity, edge, statement, article, day, head([deed IN deeds WHERE deed.day >= day]) AS done
WHERE $outcome = "" OR ($outcome = "done" AND done IS NOT NULL) OR ($outcome = "open" AND done IS NULL)
MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)
WITH sourceEntity, targetEntity, edge, statement, article, day, done, sentence
ORDER BY CASE WHEN day = "" THEN "9999" ELSE day END, article.id, sentence.position, statement.id
LIMIT $limit
OPTIONAL MATCH (doneStatement:Statement {id: done.id})
RETURN
  sourceEntity.name AS source,
  edge.type AS announced,
  targetEntity.name AS target,
  edge.modality AS modality,
  day AS announcedOn,
  doneStatement.type AS deed,
  done.day AS deedOn,
  head(COLLECT { MATCH (doneStatement)-[:EVIDENCE]->(proof) RETURN proof.text ORDER BY proof.id LIMIT 1 }) AS deedSentence,
  sentence.text AS sentence,
  article.publisher AS publisher,
  article.published AS published,
  article.title AS title,
  article.id AS articleId,
  sentence.position AS position,
  statement.id AS statementId
ORDER BY CASE WHEN announcedOn = "" THEN "9999" ELSE announcedOn END, articleId, position, statementId
LIMIT $limit
