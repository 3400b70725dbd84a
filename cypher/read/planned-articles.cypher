// What some articles add to the edges that they prove.
// Parameters: ids, of the articles.
// Returns: id, publishedFrom, publishedTo, publisher, copyOf.
UNWIND $ids AS wanted
MATCH (article:Article {id: wanted})
RETURN article.id AS id, article.publishedFrom AS publishedFrom, article.publishedTo AS publishedTo,
  article.publisher AS publisher, article.copyOf AS copyOf
