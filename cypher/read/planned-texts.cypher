// The sentences of some articles.
// Parameters: ids, of the articles.
// Returns: articleId, position, text.
UNWIND $ids AS wanted
MATCH (article:Article {id: wanted})
MATCH (article)-[:HAS_SENTENCE]->(sentence:Sentence)
RETURN article.id AS articleId, sentence.position AS position, sentence.text AS text
