// How many articles each publisher has, by language.
// Parameters: none.
// Returns: publisher, language, count.
MATCH (article:Article)
WHERE article.publisher IS NOT NULL
RETURN article.publisher AS publisher, article.language AS language, count(*) AS `count`
