// Purpose: what is shown of some articles.
// Parameters: ids.
// Returns: id, title, publisher, author, published, publishedFrom, publishedTo.
UNWIND $ids AS wanted
MATCH (known:Article {id: wanted})
RETURN known.id AS id, known.title AS title, known.publisher AS publisher, known.author AS author,
  known.published AS published, known.publishedFrom AS publishedFrom, known.publishedTo AS publishedTo
