// Purpose: what one medium or author reports and no other; without either, what any one medium alone reports.
// Parameters: medium, a name, which is where this text begins; author, or a part of the author's line; limit.
// Returns: the statement; the sentence and its article; by date.
// Articles come in the order of the rows, and no more are read than give as many rows as are wanted.
MATCH (:Name {id: $medium})-[:NAMES]->(mediumEntity:Entity)
MATCH (mediumEntity)<-[:PUBLISHED_BY]-(article:Article)
WHERE $author = "" OR article.author CONTAINS $author
WITH article, mediumEntity, coalesce(article.publishedFrom, "") AS day, article.id AS articleId
ORDER BY day, articleId
MATCH (article)-[:HAS_SENTENCE]->(sentence)<-[:EVIDENCE]-(statement)-[:PROVES]->(fact)
WHERE NOT EXISTS {
  MATCH (fact)<-[:PROVES]-(told)-[:EVIDENCE]->()<-[:HAS_SENTENCE]-(elsewhere)
  WHERE NOT EXISTS { MATCH (elsewhere)-[:PUBLISHED_BY]->(mediumEntity) }
    OR ($author <> "" AND NOT coalesce(elsewhere.author, "") CONTAINS $author)
}
MATCH (statement)-[:SOURCE]->()-[:OF]->(sourceEntity:Entity)
MATCH (statement)-[:TARGET]->()-[:OF]->(targetEntity:Entity)
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
  articleId,
  sentence.position AS position,
  day,
  statement.id AS statementId
ORDER BY day, articleId, position, statementId
LIMIT $limit
