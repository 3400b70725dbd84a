// What tells copies apart, of all articles that have a day and a sketch.
// Parameters: none.
// Returns: id, day, sketch, copyOf.
MATCH (article:Article)
WHERE article.sketch IS NOT NULL AND article.publishedFrom IS NOT NULL
RETURN article.id AS id, article.publishedFrom AS day, article.sketch AS sketch, article.copyOf AS copyOf
