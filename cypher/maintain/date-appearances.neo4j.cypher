// Purpose: who appears, and the first day of the article, on the relationship between them, by which an index has both
// together.
// Parameters: after, an article's id, or the empty string; limit, of articles.
// Returns: last, the id of the last of these articles, null where there is none; articles, how many they are.
MATCH (article:Article)
WHERE article.id > $after
WITH article
ORDER BY article.id
LIMIT $limit
CALL (article) {
  MATCH (article)-[:HAS_SENTENCE]->()-[:MENTIONS]->()-[of:OF]->(entity)
  WITH DISTINCT of, entity
  SET of.entityId = entity.id, of.publishedFrom = coalesce(article.publishedFrom, "")
}
RETURN max(article.id) AS last, count(*) AS articles
