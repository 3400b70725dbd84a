// The sentences of some articles.
// OPTIONAL, and what is not there left out again: the embedded database joins whole tables at a plain second MATCH, in
// four times the time.
// Parameters: ids, of the articles.
// Returns: articleId, position, text.
UNWIND $ids AS wanted
MATCH (article:Article {id: wanted})
OPTIONAL MATCH (article)-[:HAS_SENTENCE]->(sentence:Sentence)
WITH article, sentence
WHERE sentence.id IS NOT NULL
RETURN article.id AS articleId, sentence.position AS position, sentence.text AS text
