// How many articles each month and publisher has.
// Parameters: none.
// Returns: month, publisher, articles.
MATCH (article:Article)
RETURN left(article.publishedFrom, 7) AS month, article.publisher AS publisher, count(*) AS articles
ORDER BY month, publisher
