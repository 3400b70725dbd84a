// Purpose: what one medium or author reports and no other; without either, what any one medium alone reports.
// Parameters: medium, a name; author, or a part of the author's line; limit.
// Returns: the statement; the sentence and its article; by date.
MATCH (article:Article)
WHERE $author = "" OR article.author CONTAINS $author
MATCH (article)-[:PUBLISHED_BY]->(mediumEntity:Entity)
WHERE $medium = "" OR article.publisher = $medium OR mediumEntity.name = $medium OR $medium IN mediumEntity.aliases
MATCH (article)-[:HAS_SENTENCE]->(sentence:Sentence)
MATCH (sentence)<-[:EVIDENCE]-(statement:Statement)
MATCH (statement)-[:PROVES]->(fact:Fact)
MATCH (fact)<-[:PROVES]-(toldStatement:Statement)
MATCH (toldStatement)-[:EVIDENCE]->(toldSentence:Sentence)
MATCH (toldSentence)<-[:HAS_SENTENCE]-(toldArticle:Article)
OPTIONAL MATCH (toldArticle)-[:PUBLISHED_BY]->(toldMedium:Entity)
WITH article, mediumEntity, sentence, statement,
  sum(CASE
    WHEN coalesce(toldMedium.id, "") <> mediumEntity.id THEN 1
    WHEN $author <> "" AND NOT coalesce(toldArticle.author, "") CONTAINS $author THEN 1
    ELSE 0
  END) AS elsewhere
WHERE elsewhere = 0
MATCH (statement)-[:SOURCE]->(sourceAppearance:Appearance)
MATCH (sourceAppearance)-[:OF]->(sourceEntity:Entity)
MATCH (statement)-[:TARGET]->(targetAppearance:Appearance)
MATCH (targetAppearance)-[:OF]->(targetEntity:Entity)
RETURN
  sourceEntity.name AS source,
  statement.type AS type,
  targetEntity.name AS target,
  statement.polarity AS polarity,
  statement.modality AS modality,
  article.author AS author,
  sentence.text AS sentence,
  article.publisher AS publisher,
  article.published AS published,
  article.title AS title,
  article.id AS articleId,
  sentence.position AS position,
  coalesce(article.publishedFrom, "") AS day,
  statement.id AS statementId
ORDER BY day, articleId, position, statementId
LIMIT $limit
