// Purpose: the first articles with a name in the line of authors, by day.
// Parameters: author; limit.
// Returns: articleId; day, empty where it has none.
MATCH (article:Article)
WHERE article.author CONTAINS $author
RETURN article.id AS articleId, coalesce(article.publishedFrom, "") AS day
ORDER BY day, articleId
LIMIT $limit
