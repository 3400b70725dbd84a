// How many statements of each type each month of publication has.
// Parameters: none.
// Returns: month, type, statements.
MATCH (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)<-[:EVIDENCE]-(statement:Statement)
RETURN left(article.publishedFrom, 7) AS month, statement.type AS type, count(DISTINCT statement.id) AS statements
ORDER BY month, type
