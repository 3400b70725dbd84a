// threats: Threats and plans against deeds: what was announced, and whether the same did it later.
:param name => "";
:param outcome => "";
:param limit => 50;
// Purpose: threats and plans, and the deed that followed: the first that the same did to the same, on that day or
// later.
// Parameters: name, of one of the two; outcome, "done" or "open"; limit.
// Returns: what was announced, when and by whom; the deed, its day and sentence; the announcement's sentence and
// article; by date.
MATCH (sourceEntity:Entity)-[edge]->(targetEntity:Entity)
WHERE
  edge.polarity = "affirmed"
  AND ((edge.modality = "asserted" AND edge.type IN ["threatened", "threatened_sanctions"]) OR edge.modality = "planned")
  AND ($name = "" OR sourceEntity.name = $name OR $name IN sourceEntity.aliases OR targetEntity.name = $name OR $name IN targetEntity.aliases)
MATCH (fact:Fact {id: edge.id})
MATCH (fact)<-[:PROVES]-(statement:Statement)
MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)
MATCH (sentence)<-[:HAS_SENTENCE]-(article:Article)
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
LIMIT $limit;
