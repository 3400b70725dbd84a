// Purpose: threats and plans, and the deed that followed: the first that the same did to the same, on that day or
// later.
// Parameters: name, of one of the two, which is where this text begins; outcome, "done" or "open"; limit.
// Returns: what was announced, when and by whom; the deed, its day and sentence; the announcement's sentence and
// article; by date.
// An edge begins on the day of its first article: where no outcome is asked for, the earliest edges tell the day up to
// which rows are wanted.
MATCH (:Name {id: $name})-[:NAMES]->(known:Entity)
MATCH (known)-[edge:THREATENED|THREATENED_SANCTIONS|NON_FACTUAL]-()
WHERE
  edge.polarity = "affirmed"
  AND ((edge.modality = "asserted" AND edge.type IN ["threatened", "threatened_sanctions"]) OR edge.modality = "planned")
WITH DISTINCT edge
WITH edge, coalesce(edge.publishedFrom, "9999") AS bound
ORDER BY bound
WITH collect({edge: edge, bound: bound}) AS edges
WITH edges, CASE WHEN $outcome = "" THEN coalesce(edges[$limit - 1].bound, "9999") ELSE "9999" END AS lastDay
UNWIND edges AS early
WITH early.edge AS edge, early.bound AS bound, lastDay
WHERE bound <= lastDay
WITH edge, lastDay, startNode(edge) AS sourceEntity, endNode(edge) AS targetEntity
MATCH (fact:Fact {id: edge.id})
MATCH (fact)<-[:PROVES]-(statement:Statement)
MATCH (article:Article {id: statement.articleId})
WHERE coalesce(article.publishedFrom, "9999") <= lastDay
MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)
OPTIONAL MATCH (sourceEntity)-[deed]->(targetEntity)
WHERE deed.polarity = "affirmed" AND deed.modality = "asserted"
WITH sourceEntity, targetEntity, edge, statement, sentence, article,
  coalesce(article.publishedFrom, "") AS day,
  CASE
    WHEN edge.modality = "planned" AND deed.type = edge.type THEN deed.id
    WHEN edge.type = "threatened_sanctions" AND deed.type = "imposed_sanctions" THEN deed.id
    WHEN edge.type = "threatened" AND deed.type IN ["attacked", "killed", "detained", "cut_ties_with", "imposed_sanctions", "sued", "charged", "dismissed", "deployed_to", "withdrew_from"] THEN deed.id
  END AS deedId
OPTIONAL MATCH (deedFact:Fact {id: deedId})<-[:PROVES]-(deedStatement:Statement)
OPTIONAL MATCH (deedStatement)-[:EVIDENCE]->(deedSentence:Sentence)<-[:HAS_SENTENCE]-(deedArticle:Article)
WITH sourceEntity, targetEntity, edge, statement, sentence, article, day, deedStatement, deedSentence,
  coalesce(deedStatement.timeFrom, deedArticle.publishedFrom) AS deedDay
WITH sourceEntity, targetEntity, edge, statement, sentence, article, day,
  min(CASE WHEN deedDay >= day THEN left(deedDay, 10) + deedStatement.id + deedSentence.id END) AS done
WHERE $outcome = "" OR ($outcome = "done" AND done IS NOT NULL) OR ($outcome = "open" AND done IS NULL)
WITH sourceEntity, targetEntity, edge, statement, sentence, article, day, left(done, 10) AS deedOn,
  right(left(done, 42), 32) AS doneStatementId, right(done, 32) AS doneSentenceId
OPTIONAL MATCH (doneStatement:Statement {id: doneStatementId})
OPTIONAL MATCH (doneSentence:Sentence {id: doneSentenceId})
RETURN
  sourceEntity.name AS source,
  edge.type AS announced,
  targetEntity.name AS target,
  edge.modality AS modality,
  day AS announcedOn,
  doneStatement.type AS deed,
  deedOn,
  doneSentence.text AS deedSentence,
  sentence.text AS sentence,
  article.publisher AS publisher,
  article.published AS published,
  article.title AS title,
  article.id AS articleId,
  sentence.position AS position,
  statement.id AS statementId
ORDER BY CASE WHEN announcedOn = "" THEN "9999" ELSE announcedOn END, articleId, position, statementId
LIMIT $limit
